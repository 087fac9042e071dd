import { screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { PianoError } from '#shared/contract/errors.ts'
import type { Answers } from '../../../tests/support/renderer/fake-core.ts'
import { renderInApp } from '../../../tests/support/renderer/render-in-app.tsx'
import { useCommit } from './commit-provider.tsx'

const ID = '01990000-0000-7000-8000-000000000001'
const [OLD, NEW] = ['a'.repeat(42), 'b'.repeat(42)]

const Save = () => {
  const commit = useCommit()
  const fields = { name: 'Forum', sector: 'civic' }
  const operations = [
    { op: 'set' as const, type: 'stakeholder', id: ID, fields, base: { name: OLD, sector: OLD } }
  ]
  return (
    <button type="button" onClick={() => void commit({ label: 'Forum', operations })}>
      Salva
    </button>
  )
}

/** A core whose first refusals say STALE, and where somebody wrote this name meanwhile. */
const setUp = (refusals: number, name: string) => {
  const commit = vi.fn(() =>
    commit.mock.calls.length <= refusals
      ? Promise.reject(new PianoError('STALE', { field: 'name' }))
      : Promise.resolve({ stamp: NEW, change: null, created: [] })
  )
  const get = () =>
    Promise.resolve({
      type: 'stakeholder',
      id: ID,
      title: name,
      values: { name },
      stamps: { name: NEW, sector: OLD },
      translations: []
    })
  const record = { commit, get } as unknown as Answers['record'] & object
  return { commit, ...renderInApp(<Save />, { answers: { record } }) }
}

test('When somebody else typed the same meanwhile, the whole request is sent again with a fresh base.', async () => {
  const { user, commit } = setUp(1, 'Forum')
  await user.click(await screen.findByRole('button', { name: 'Salva' }))
  await waitFor(() => expect(commit).toHaveBeenCalledTimes(2))
  expect(commit).toHaveBeenLastCalledWith(
    expect.objectContaining({
      operations: [
        expect.objectContaining({
          fields: { name: 'Forum', sector: 'civic' },
          base: { name: NEW, sector: OLD }
        })
      ]
    })
  )
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('A request that stays stale with nothing to decide ends in an error that is seen.', async () => {
  const { user, commit } = setUp(Number.POSITIVE_INFINITY, 'Forum')
  await user.click(await screen.findByRole('button', { name: 'Salva' }))
  expect(await screen.findByText(/Nel frattempo qualcun altro ha cambiato/)).toBeVisible()
  expect(commit).toHaveBeenCalledTimes(4)
})

test('What this window wrote itself a moment ago is nobody else’s change: nothing is asked.', async () => {
  const { user, commit } = setUp(0, 'Foro')
  await user.click(await screen.findByRole('button', { name: 'Salva' }))
  await waitFor(() => expect(commit).toHaveBeenCalledTimes(1))
  commit.mockImplementationOnce(() => Promise.reject(new PianoError('STALE', { field: 'name' })))
  await user.click(screen.getByRole('button', { name: 'Salva' }))
  await waitFor(() => expect(commit).toHaveBeenCalledTimes(3))
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(commit).toHaveBeenLastCalledWith(
    expect.objectContaining({ operations: [expect.objectContaining({ base: { name: NEW, sector: OLD } })] })
  )
})

test('Where the other value differs a person is asked before anything is sent again.', async () => {
  const { user, commit } = setUp(1, 'Foro')
  await user.click(await screen.findByRole('button', { name: 'Salva' }))
  expect(await screen.findByRole('dialog')).toBeVisible()
  expect(commit).toHaveBeenCalledTimes(1)
})

test('A figure is one question, with how exact it is, although somebody else changed only that.', async () => {
  const base = {
    targetValue: OLD,
    targetValueQualifier: OLD,
    targetValueUpper: null,
    targetValueWording: OLD
  }
  const request = {
    label: 'Corsi',
    operations: [
      {
        op: 'set' as const,
        type: 'indicator',
        id: ID,
        fields: { targetValue: 1300, targetValueQualifier: null, targetValueUpper: null },
        base
      }
    ]
  }
  const Button = () => {
    const commit = useCommit()
    return (
      <button type="button" onClick={() => void commit(request)}>
        Salva
      </button>
    )
  }
  const commit = vi.fn(() =>
    commit.mock.calls.length === 1
      ? Promise.reject(new PianoError('STALE', { field: 'targetValueQualifier' }))
      : Promise.resolve({ stamp: NEW, change: null, created: [] })
  )
  const get = () =>
    Promise.resolve({
      type: 'indicator',
      id: ID,
      title: 'Corsi',
      values: { targetValue: 1200, targetValueQualifier: 'about', targetValueWording: 'un migliaio' },
      stamps: { ...base, targetValueQualifier: NEW },
      translations: []
    })
  const record = { commit, get } as unknown as Answers['record'] & object
  const { user } = renderInApp(<Button />, { answers: { record } })
  await user.click(await screen.findByRole('button', { name: 'Salva' }))
  const choices = within(await screen.findByRole('radiogroup', { name: /^Corsi — Valore atteso · / }))
  expect(choices.getByText(/circa 1\.200/)).toBeVisible()
  expect(choices.getByText(/^1\.300/)).toBeVisible()
  await user.click(choices.getAllByRole('radio')[1] as HTMLElement)
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Salva' }))
  await waitFor(() => expect(commit).toHaveBeenCalledTimes(2))
  const operations = [{ ...request.operations[0], base: { ...base, targetValueQualifier: NEW } }]
  expect(commit).toHaveBeenLastCalledWith(expect.objectContaining({ operations }))
})
