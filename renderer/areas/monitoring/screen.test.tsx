import { screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type { Standing } from '#shared/contract/monitoring.ts'
import { expectAccessible } from '../../../tests/support/renderer/expect-accessible.ts'
import { idOf } from '../../../tests/support/renderer/ids.ts'
import { listing } from '../../../tests/support/renderer/packed-rows.ts'
import { renderInApp } from '../../../tests/support/renderer/render-in-app.tsx'
import type { Client } from '../../app/client/core.tsx'
import { refresherOf } from '../../app/client/refresh.ts'
import type { IndicatorRow } from './list.ts'
import { Screen } from './screen.tsx'

type CommitCall = Client['record']['commit']
const STAMP = '2026-03-12T10:00:00.000Z-0000-abcdef012345'

const INDICATOR: IndicatorRow = {
  id: idOf(5),
  code: 'I1',
  title: 'Persone accolte',
  level: 'outcome',
  unit: 'persone',
  baselineValue: 0,
  targetValue: 100,
  action: { type: 'action', id: idOf(111), title: 'Sportello', deleted: false },
  objective: null,
  responsibleDepartment: null
}
const STANDING: Standing = {
  id: idOf(5),
  light: { light: 'good', reasons: ['onTrack'], declared: null },
  progress: 0.405,
  trend: 'up',
  last: { date: '2026-06-01', value: 40.5, qualifier: 'about', upper: null },
  nextDue: '2026-05-01'
}
const MEASUREMENTS = [
  { id: idOf(51), date: '2026-03-31', value: 20 },
  { id: idOf(52), date: '2026-06-01', value: 40.5 }
].map(({ id, ...values }) => ({
  id,
  values: { ...values, source: 'Anagrafe', reliability: 'administrative' },
  stamps: { value: STAMP, source: STAMP, reliability: STAMP },
  references: {}
}))

const show = async (indicators: readonly IndicatorRow[] = [INDICATOR]) => {
  const commit = vi.fn<CommitCall>(() => Promise.resolve({ stamp: STAMP, change: null, created: [] }))
  const standings = vi.fn(() =>
    Promise.resolve({ asOf: '2026-06-01', indicators: indicators.length === 0 ? [] : [STANDING] })
  )
  const result = renderInApp(<Screen />, {
    answers: {
      monitoring: { standings },
      record: {
        commit,
        list: listing({ indicator: indicators }),
        children: () => Promise.resolve(MEASUREMENTS)
      }
    }
  })
  await screen.findByRole('heading', { level: 1 })
  return { ...result, commit, standings }
}
const openDialog = async () => {
  const shown = await show()
  await shown.user.click(await screen.findByRole('button', { name: 'Nuova misurazione' }))
  const dialog = await screen.findByRole('dialog', { name: 'Nuova misurazione' })
  await shown.user.click(within(dialog).getByRole('combobox', { name: 'Indicatore' }))
  await shown.user.click(await screen.findByRole('option', { name: 'I1 Persone accolte' }))
  return { ...shown, dialog }
}
const save = () => screen.getByRole('button', { name: 'Salva' })

test('The table says in words and numbers how each indicator stands, and a sentence says how all do.', async () => {
  const { container } = await show()
  const row = (await screen.findByText('Persone accolte')).closest('tr')
  expect(row).toHaveTextContent('40,5')
  expect(row).toHaveTextContent('in aumento')
  expect(row).toHaveTextContent(/In linea/i)
  expect(screen.getByText(/^Un indicatore\./)).toHaveTextContent('Una misurazione è scaduta.')
  await expectAccessible(container)
})

test('A new value is read with the decimal comma of the screen.', async () => {
  const { user, commit, dialog } = await openDialog()
  const day = within(dialog).getByRole('textbox', { name: 'Data' })
  await user.clear(day)
  await user.type(day, '30/5/2026')
  await user.type(within(dialog).getByRole('textbox', { name: 'Valore' }), '1.042,5')
  await user.click(save())
  await waitFor(() => expect(commit).toHaveBeenCalledOnce())
  expect(commit.mock.calls[0]?.[0].operations).toEqual([
    {
      op: 'create',
      type: 'measurement',
      fields: {
        indicator: idOf(5),
        date: '2026-05-30',
        value: 1042.5,
        source: 'Anagrafe',
        reliability: 'administrative'
      }
    }
  ])
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
})

test('A value that is known only roughly is typed in words, and what was understood stands below.', async () => {
  const { user, commit, dialog } = await openDialog()
  const day = within(dialog).getByRole('textbox', { name: 'Data' })
  await user.clear(day)
  await user.type(day, '30/5/2026')
  await user.type(within(dialog).getByRole('textbox', { name: 'Valore' }), '~ 1042,5')
  expect(within(dialog).getByText('circa 1.042,5')).toBeVisible()
  await user.click(save())
  await waitFor(() => expect(commit).toHaveBeenCalledOnce())
  expect(commit.mock.calls[0]?.[0].operations).toMatchObject([
    { op: 'create', fields: { value: 1042.5, valueQualifier: 'about' } }
  ])
})

test('The same number, less exact, is a correction of its day.', async () => {
  const { user, commit, dialog } = await openDialog()
  await user.type(within(dialog).getByRole('textbox', { name: 'Valore' }), 'almeno 40,5')
  await user.type(within(dialog).getByRole('textbox', { name: 'Motivo' }), 'La fonte dice almeno')
  await user.click(save())
  await waitFor(() => expect(commit).toHaveBeenCalledOnce())
  expect(commit.mock.calls[0]?.[0].operations).toEqual([
    {
      op: 'set',
      type: 'measurement',
      id: idOf(52),
      fields: { valueQualifier: 'atLeast' },
      base: { value: STAMP, valueQualifier: null, valueUpper: null, valueWording: null }
    }
  ])
})

test('What is no number and no day is told at the field and not written.', async () => {
  const { user, commit, dialog } = await openDialog()
  await user.clear(within(dialog).getByRole('textbox', { name: 'Data' }))
  await user.type(within(dialog).getByRole('textbox', { name: 'Data' }), '31/2/2026')
  await user.type(within(dialog).getByRole('textbox', { name: 'Valore' }), 'molte')
  await user.click(save())
  expect(within(dialog).getByRole('textbox', { name: 'Data' })).toBeInvalid()
  expect(within(dialog).getByRole('textbox', { name: 'Valore' })).toBeInvalid()
  expect(commit).not.toHaveBeenCalled()
  await expectAccessible(dialog)
})

test('A value of a day that has one is a correction, and needs a reason.', async () => {
  const { user, commit, dialog } = await openDialog()
  await user.type(within(dialog).getByRole('textbox', { name: 'Valore' }), '41')
  await user.click(save())
  expect(commit).not.toHaveBeenCalled()
  await user.type(within(dialog).getByRole('textbox', { name: 'Motivo' }), 'Errore di trascrizione')
  await user.click(save())
  await waitFor(() => expect(commit).toHaveBeenCalledOnce())
  expect(commit.mock.calls[0]?.[0]).toMatchObject({
    reason: 'Errore di trascrizione',
    operations: [
      { op: 'set', type: 'measurement', id: idOf(52), fields: { value: 41 }, base: { value: STAMP } }
    ]
  })
})

test('After a new value only the indicator that it is of is computed anew.', async () => {
  const { queryClient, standings } = await show()
  await screen.findByText('Persone accolte')
  expect(standings).toHaveBeenCalledExactlyOnceWith({}, expect.anything())
  await refresherOf(queryClient).apply({
    stamp: STAMP,
    kind: 'edit',
    types: ['measurement'],
    records: [
      {
        type: 'measurement',
        id: idOf(53),
        fields: ['id'],
        values: {},
        near: [{ type: 'indicator', id: idOf(5) }]
      }
    ],
    undoState: { undo: null, redo: null }
  })
  expect(standings).toHaveBeenCalledTimes(2)
  expect(standings).toHaveBeenLastCalledWith({ ids: [idOf(5)] })
})

test('Without indicators the screen says where they come from.', async () => {
  const { container, router, user } = await show([])
  await user.click(await screen.findByRole('button', { name: 'Vai alla roadmap' }))
  await waitFor(() => expect(router.state.location.pathname).toBe('/roadmap'))
  await expectAccessible(container)
})
