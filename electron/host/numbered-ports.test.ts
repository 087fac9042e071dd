import { expect, test, vi } from 'vitest'
import { numberedPorts } from './numbered-ports.ts'

test('Each port hears its own messages alone, and none after it was closed', () => {
  const send = vi.fn()
  const ports = numberedPorts(send)
  const heard: unknown[] = []
  const first = ports.open(1)
  const second = ports.open(2)
  first.addEventListener('message', ({ data }) => heard.push(['first', data]))
  second.addEventListener('message', ({ data }) => heard.push(['second', data]))
  ports.deliver(2, 'a')
  ports.deliver(1, 'b')
  ports.close(2)
  ports.deliver(2, 'late')
  second.postMessage('late')
  first.postMessage('c')
  expect(heard).toEqual([
    ['second', 'a'],
    ['first', 'b']
  ])
  expect(send.mock.calls).toEqual([[1, 'c']])
})

test('Closing tells the port, once', () => {
  const ports = numberedPorts(() => {})
  const closed = vi.fn()
  ports.open(1).addEventListener('close', closed)
  ports.closeAll()
  ports.closeAll()
  expect(closed).toHaveBeenCalledOnce()
})
