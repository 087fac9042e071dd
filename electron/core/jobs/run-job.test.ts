import { setTimeout as pause } from 'node:timers/promises'
import { expect, test, vi } from 'vitest'
import { type JobEvent, runJob } from './run-job.ts'

const all = async <T>(job: AsyncIterable<JobEvent<T>>): Promise<JobEvent<T>[]> => {
  const events = []
  for await (const event of job) events.push(event)
  return events
}

test('A job tells its result last, and the newest progress before it', async () => {
  const job = runJob(async report => {
    report('reading', 1, 2)
    report('reading', 2, 2)
    return 'done'
  })
  expect(await all(job)).toEqual([
    { kind: 'progress', stage: 'reading', done: 2, total: 2 },
    { kind: 'result', result: 'done' }
  ])
})

test('A job that reports ten thousand steps tells at most ten a second', async () => {
  vi.useFakeTimers()
  try {
    const job = runJob(async report => {
      for (let done = 0; done < 1000; done++) {
        report('writing', done, 1000)
        await new Promise(resolve => setTimeout(resolve, 1))
      }
      return null
    })
    const events = all(job)
    await vi.runAllTimersAsync()
    // One second of work: the first at once, one each tenth, the result.
    expect((await events).length).toBeLessThanOrEqual(12)
    expect((await events).length).toBeGreaterThanOrEqual(9)
  } finally {
    vi.useRealTimers()
  }
})

test('A new stage is told at once', async () => {
  const job = runJob(async report => {
    report('reading', 0, 1)
    await pause(0)
    report('writing', 0, 1)
    await pause(0)
    return null
  })
  const stages = (await all(job)).map(event => (event.kind === 'progress' ? event.stage : 'result'))
  expect(stages).toEqual(['reading', 'writing', 'result'])
})

test('Ending the stream aborts the signal at once, even while a read waits', async () => {
  let signal: AbortSignal | undefined
  const job = runJob(async (_report, given) => {
    signal = given
    await new Promise(resolve => given.addEventListener('abort', resolve))
    return null
  })
  const waiting = job.next()
  await pause(0)
  await job.return?.()
  expect(signal?.aborted).toBe(true)
  expect(await waiting).toEqual({ done: true, value: undefined })
})

test('Reporting after the stream was ended throws CANCELLED', async () => {
  let failure: unknown
  const job = runJob(async report => {
    report('reading', 0, null)
    await pause(5)
    try {
      report('reading', 1, null)
    } catch (error) {
      failure = error
    }
    return null
  })
  await job.next()
  await job.return?.()
  await vi.waitFor(() => expect(failure).toMatchObject({ code: 'CANCELLED' }))
})

test('A failure is thrown to the reader, and no result follows', async () => {
  const job = runJob(async report => {
    report('reading', 0, null)
    throw new Error('broken')
  })
  await expect(all(job)).rejects.toThrow('broken')
  expect(await job.next()).toEqual({ done: true, value: undefined })
})

test('The work does not begin before somebody reads', async () => {
  const work = vi.fn(async () => null)
  const job = runJob(work)
  await pause(0)
  expect(work).not.toHaveBeenCalled()
  await all(job)
  expect(work).toHaveBeenCalledOnce()
})
