import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { expectAccessible } from '../../../tests/support/renderer/expect-accessible.ts'
import { listing } from '../../../tests/support/renderer/packed-rows.ts'
import { renderInApp } from '../../../tests/support/renderer/render-in-app.tsx'
import { recordList } from './list-layout.ts'
import { ListScreen } from './list-screen.tsx'

const idOf = (last: number): string => `01990000-0000-7000-8000-${String(last).padStart(12, '0')}`
const STAMP = 's'.repeat(42)
const ACTION = { type: 'action' as const, id: idOf(50), title: 'Sportello', deleted: false }

const LINES = recordList('budgetLine', {
  columns: [
    'label',
    'action',
    'amount',
    { field: 'year', total: true },
    'fundingStatus',
    { field: 'source', hidden: true }
  ],
  sort: { column: 'amount', descending: true },
  bulk: ['fundingStatus']
})

const ROWS = [
  { id: idOf(1), label: 'Sala', amount: '9000 EUR', year: 2025, fundingStatus: 'available', action: ACTION },
  {
    id: idOf(2),
    label: 'Viaggio',
    amount: '1250000 MAD',
    year: 2026,
    fundingStatus: 'toFind',
    action: ACTION
  },
  { id: idOf(3), label: 'Stampa', amount: '100050 EUR', year: null, fundingStatus: null, action: null }
]

const PERIODS = recordList('action', { columns: ['title', 'startDate'] })
const PERIOD = { id: idOf(4), title: 'Sportello', startDate: '2026', endDate: '2028' }

const show = async (readOnly = false) => {
  const commit = vi.fn(() => Promise.resolve({ stamp: STAMP, change: null, created: [] }))
  const fields = ({
    ids,
    fields: names
  }: {
    readonly ids: readonly string[]
    readonly fields: readonly string[]
  }) =>
    Promise.resolve(
      ids.map(id => {
        const row: Readonly<Record<string, unknown>> = ROWS.find(one => one.id === id) ?? {}
        const pick = (of: (name: string) => unknown) =>
          Object.fromEntries(names.map(name => [name, (of(name) ?? null) as string | null]))
        return { id, values: pick(name => row[name]), stamps: pick(() => STAMP) }
      })
    )
  const result = renderInApp(<ListScreen list={LINES} title="Voci di spesa" />, {
    answers: { record: { list: listing({ budgetLine: ROWS }), commit, fields } },
    workspace: { readOnly }
  })
  const grid = await screen.findByRole('grid')
  return { ...result, commit, grid }
}
const firstCells = (grid: HTMLElement) =>
  [...grid.querySelectorAll('tbody td[data-first]')].map(cell => cell.textContent)

describe('a list made from its layout and the model', () => {
  it('is sorted, aligned, summed and filtered as its fields say', async () => {
    const { grid, container } = await show()
    // Amounts by their size, not by their digits.
    expect(firstCells(grid)).toEqual(['Viaggio', 'Stampa', 'Sala'])
    const totals = within(grid).getAllByRole('row').at(-1)
    expect(totals).toHaveTextContent(/1\.090,50\sEUR \+ 12\.500,00\sMAD/)
    expect(totals).toHaveTextContent('4.051')
    expect(within(grid).getByRole('columnheader', { name: /Importo/ })).toHaveAttribute('data-kind', 'number')
    expect(within(grid).queryByRole('columnheader', { name: /Fonte/ })).not.toBeInTheDocument()
    expect(within(grid).getAllByText('Sportello')).toHaveLength(2)
    await expectAccessible(container)
  })

  it('edits a cell by the one input of its field, with what it was loaded from', async () => {
    const { user, grid, commit } = await show()
    grid.focus()
    await user.keyboard('{ArrowRight}{ArrowRight}{F2}')
    const input = screen.getByRole('textbox', { name: 'Importo' })
    await user.clear(input)
    await user.type(input, '12,5{Enter}')
    await waitFor(() => expect(commit).toHaveBeenCalledOnce())
    expect(commit).toHaveBeenCalledWith(
      expect.objectContaining({
        label: 'Viaggio: Importo',
        operations: [
          {
            op: 'set',
            type: 'budgetLine',
            id: idOf(2),
            fields: { amount: '1250 MAD' },
            base: { amount: STAMP }
          }
        ]
      })
    )
    await waitFor(() => expect(grid).toHaveFocus())
  })

  it('sends what was seen of all fields that say one thing together', async () => {
    const commit = vi.fn(() => Promise.resolve({ stamp: STAMP, change: null, created: [] }))
    // Somebody else moved the end meanwhile.
    const values = { startDate: '2026', endDate: '2029' }
    const fields = () =>
      Promise.resolve([{ id: PERIOD.id, values, stamps: { startDate: STAMP, endDate: STAMP } }])
    const { user } = renderInApp(<ListScreen list={PERIODS} title="Azioni" />, {
      answers: { record: { list: listing({ action: [PERIOD] }), commit, fields } }
    })
    const grid = await screen.findByRole('grid')
    grid.focus()
    await user.keyboard('{ArrowRight}{F2}')
    const input = screen.getByRole('textbox', { name: 'Inizio' })
    await user.clear(input)
    await user.type(input, '2027{Enter}')
    await waitFor(() => expect(commit).toHaveBeenCalledOnce())
    const [operation] = (commit.mock.calls as unknown as [[{ operations: unknown[] }]])[0][0].operations
    expect(operation).toMatchObject({
      fields: { startDate: '2027' },
      base: { startDate: STAMP, endDate: null }
    })
  })

  it('leaves nothing to change and nothing to select where the workspace is read only', async () => {
    const { user, grid } = await show(true)
    grid.focus()
    await user.keyboard('{F2}')
    expect(within(grid).queryByRole('textbox')).not.toBeInTheDocument()
    expect(within(grid).queryByRole('checkbox')).not.toBeInTheDocument()
  })

  it('puts the selected records into the bin in one step', async () => {
    const { user, commit } = await show()
    await user.click(screen.getByRole('checkbox', { name: 'Seleziona tutte le righe' }))
    const bulk = within(screen.getByRole('region', { name: 'Righe selezionate' }))
    await user.click(bulk.getByRole('button', { name: /cestino/i }))
    await waitFor(() => expect(commit).toHaveBeenCalledOnce())
    expect(commit).toHaveBeenCalledWith(
      expect.objectContaining({
        operations: [2, 3, 1].map(last => ({ op: 'delete', type: 'budgetLine', id: idOf(last) }))
      })
    )
  })
})
