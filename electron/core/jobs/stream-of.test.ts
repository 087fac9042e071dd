import { expect, test, vi } from 'vitest'
import { streamOf } from './stream-of.ts'

test('Nothing pushed between two reads is lost, and the order stays', async () => {
  let push = (_value: number) => {}
  const stream = streamOf<number>(given => {
    push = given
    return () => {}
  })
  push(1)
  push(2)
  expect([(await stream.next()).value, (await stream.next()).value]).toEqual([1, 2])
  const waiting = stream.next()
  push(3)
  expect((await waiting).value).toBe(3)
})

test('Ending the stream unsubscribes and ends a waiting read', async () => {
  const unsubscribe = vi.fn()
  const stream = streamOf<number>(() => unsubscribe)
  const waiting = stream.next()
  await stream.return?.()
  expect(unsubscribe).toHaveBeenCalledOnce()
  expect((await waiting).done).toBe(true)
})

test('The source can end the stream, after what it pushed before', async () => {
  const stream = streamOf<number>((push, end) => {
    push(1)
    end()
    return () => {}
  })
  const values = []
  for await (const value of stream) values.push(value)
  expect(values).toEqual([1])
})

test('Of more than may wait, the oldest are forgotten', async () => {
  const stream = streamOf<number>((push, end) => {
    for (const value of [1, 2, 3]) push(value)
    end()
    return () => {}
  }, 2)
  const values = []
  for await (const value of stream) values.push(value)
  expect(values).toEqual([2, 3])
})
