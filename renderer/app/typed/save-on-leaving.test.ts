import { expect, test, vi } from 'vitest'
import type { Client } from '../client/core.tsx'
import { draftsOf } from './drafts.ts'
import { saveOnLeaving } from './save-on-leaving.ts'

const WORKSPACE = '01990000-0000-7000-8000-000000000001'

const leaving = () => {
  const event = new Event('beforeunload', { cancelable: true })
  window.dispatchEvent(event)
  return event.defaultPrevented
}

test('A text too long to leave with a page of a browser holds it until it is sent; a short one does not.', async () => {
  saveOnLeaving()
  const keep = vi.fn(() => Promise.resolve({}))
  const drafts = draftsOf({ drafts: { keep } } as unknown as Client, WORKSPACE)
  drafts.keep('action/x/description', { text: 'breve', seen: null })
  expect(leaving()).toBe(false)
  const long = { text: 'lungo '.repeat(20_000), seen: null }
  drafts.keep('action/x/description', long)
  expect(leaving()).toBe(true)
  await vi.waitFor(() =>
    expect(keep).toHaveBeenLastCalledWith({ workspace: WORKSPACE, drafts: { 'action/x/description': long } })
  )
  expect(leaving()).toBe(false)
})
