import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { RecordPage } from '#shared/contract/record.ts'
import { renderInApp } from '../../../tests/support/renderer/render-in-app.tsx'
import { ChildTable } from './child-table.tsx'

const idOf = (last: number): string => `01990000-0000-7000-8000-${String(last).padStart(12, '0')}`

const ACTION: RecordPage = {
  type: 'action',
  id: idOf(1),
  title: 'Sportello',
  deletedAt: null,
  values: {},
  stamps: {},
  translations: [],
  path: [],
  references: {},
  connections: [],
  attachments: []
}
const line = (last: number, label: string, amount: string | null) => ({
  id: idOf(last),
  values: { label, amount, year: 2026 },
  stamps: {},
  references: {}
})
const TABLE = { type: 'budgetLine', fields: ['label', 'year', 'amount'] } as const

const show = async (lines: ReturnType<typeof line>[], readOnly = false) => {
  const result = renderInApp(<ChildTable parent={ACTION} {...TABLE} readOnly={readOnly} />, {
    answers: { record: { children: () => Promise.resolve(lines) } }
  })
  await screen.findByRole('table')
  return result
}

test('Amounts of money are added up, each currency apart.', async () => {
  await show([
    line(2, 'Sala', '1250000 EUR'),
    line(3, 'Viaggio', '5000 MAD'),
    line(4, 'Stampa', '250050 EUR')
  ])
  const rows = within(screen.getByRole('table')).getAllByRole('row')
  expect(rows.at(-1)).toHaveTextContent(/Totale.*15\.000,50\sEUR \+ 50,00\sMAD/)
})

test('Amounts stand with their decimals below each other, and so does their total.', async () => {
  await show([line(2, 'Sala', '1250000 ALL'), line(3, 'Stampa', '250050 ALL'), line(4, 'Carta', '49950 ALL')])
  const [, sala, stampa, , sum] = within(screen.getByRole('table')).getAllByRole('row')
  // Room is kept, and nothing is said that is not there.
  const kept = (row: HTMLElement | undefined) =>
    [...(row?.querySelectorAll('[class*="filler"]') ?? [])].map(room => room.textContent)
  expect(kept(sala)).toEqual([',00'])
  expect(kept(stampa)).toEqual([])
  expect(kept(sum)).toEqual([',00'])
})

test('One line alone is its own total.', async () => {
  await show([line(2, 'Sala', '1250000 EUR')])
  expect(screen.queryByText('Totale')).not.toBeInTheDocument()
})

test('Where nothing may be changed there is nothing to press but the way to the record.', async () => {
  await show([line(2, 'Sala', '1250000 EUR')], true)
  expect(screen.getAllByRole('button')).toHaveLength(1)
  expect(screen.getByText('Sala').closest('button')).toBeNull()
})

test('Escape ends a new line in which nothing is typed.', async () => {
  const { user } = await show([line(2, 'Sala', '1250000 EUR')])
  await user.click(await screen.findByRole('button', { name: 'Nuova voce di spesa' }))
  await screen.findByText(/Ancora da scrivere/)
  await user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByText(/Ancora da scrivere/)).toBeNull())
})
