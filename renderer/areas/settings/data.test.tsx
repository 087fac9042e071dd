import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { PianoError } from '#shared/contract/errors.ts'
import { renderInApp } from '../../../tests/support/renderer/render-in-app.tsx'
import { Data } from './data.tsx'

const SOUND = { ok: true, records: { stakeholder: 12 }, transactions: 40, problems: [] }
const DAMAGED = { ...SOUND, ok: false, problems: [{ code: 'ROW_HASH' as const, where: 'stakeholder/1' }] }
const WHERE = {
  file: { path: '/milano.piano', size: 1 },
  openBy: null,
  backups: { folder: '/backups', count: 0, newest: null, size: 0 },
  home: '/home'
}

const show = async (repair: () => Promise<{ repaired: number }>, { readOnly = false, mends = true } = {}) => {
  let isSound = false
  const shown = renderInApp(<Data />, {
    workspace: { readOnly },
    answers: {
      workspace: {
        backups: async () => [],
        whereabouts: async () => WHERE,
        validate: async () => (isSound ? SOUND : DAMAGED),
        repair: async () => {
          const repaired = await repair()
          isSound = mends
          return repaired
        }
      }
    }
  })
  await shown.user.click(await screen.findByRole('button', { name: 'Controlla ora' }))
  await screen.findByText('stakeholder/1')
  return shown
}

test('What the check finds damaged is brought back from the history, and checked again', async () => {
  const { user } = await show(async () => ({ repaired: 2 }))
  await user.click(screen.getByRole('button', { name: 'Ripara dalla cronologia' }))
  expect(await screen.findByText('2 dati riportati com’erano.')).toBeInTheDocument()
  expect(await screen.findByText(/Tutto in ordine: 12 schede/)).toBeInTheDocument()
  expect(screen.queryByText('stakeholder/1')).not.toBeInTheDocument()
})

test('Where the history holds nothing that mends what was found, that is said', async () => {
  const { user } = await show(async () => ({ repaired: 0 }), { mends: false })
  await user.click(screen.getByRole('button', { name: 'Ripara dalla cronologia' }))
  expect(await screen.findByText(/non contiene nulla che ripari/)).toBeInTheDocument()
  expect(screen.getByText('stakeholder/1')).toBeInTheDocument()
})

test('Where the history is not enough that is said, and what was found stays', async () => {
  const { user } = await show(() => Promise.reject(new PianoError('WORKSPACE_DAMAGED')))
  await user.click(screen.getByRole('button', { name: 'Ripara dalla cronologia' }))
  expect(await screen.findByText(/danneggiato e non è stato modificato/)).toBeInTheDocument()
  expect(screen.getByText('stakeholder/1')).toBeInTheDocument()
})

test('A workspace that can only be read is not repaired', async () => {
  await show(async () => ({ repaired: 2 }), { readOnly: true })
  expect(screen.queryByRole('button', { name: 'Ripara dalla cronologia' })).not.toBeInTheDocument()
})
