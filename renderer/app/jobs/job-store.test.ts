import { expect, test, vi } from 'vitest'
import { type Job, newJobStore } from './job-store.ts'

const job = (title: string, state: Job['state']): Omit<Job, 'id'> => ({
  title,
  state,
  startedAt: 0,
  progress: null,
  result: null,
  error: null,
  cancel: () => {}
})

test('Where a workspace is left its results go, and what is at work stays.', () => {
  const store = newJobStore()
  const heard = vi.fn()
  for (const state of ['running', 'done', 'failed', 'cancelled'] as const) store.add(job(state, state))
  store.subscribe(heard)
  store.dismissEnded()
  expect(store.get().map(({ title }) => title)).toEqual(['running'])
  expect(heard).toHaveBeenCalledOnce()
})
