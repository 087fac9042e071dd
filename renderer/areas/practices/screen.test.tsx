import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { expectAccessible } from '../../../tests/support/renderer/expect-accessible.ts'
import type { Answers } from '../../../tests/support/renderer/fake-core.ts'
import { listing } from '../../../tests/support/renderer/packed-rows.ts'
import { renderInApp } from '../../../tests/support/renderer/render-in-app.tsx'
import { PracticeLead } from './lead.tsx'
import { type PracticeRow, Screen } from './screen.tsx'

const idOf = (last: number): string => `01990000-0000-7000-8000-${String(last).padStart(12, '0')}`
const STAMP = 's'.repeat(42)

const rowOf = (last: number, given: Partial<PracticeRow>): PracticeRow => ({
  id: idOf(last),
  title: '',
  partnerCity: null,
  owner: null,
  state: 'presented',
  theme: null,
  cityRole: null,
  evidence: null,
  transferDecision: null,
  keywords: 0,
  actions: 0,
  ...given
})

const ROWS = [
  rowOf(1, { title: 'Città Mondo', keywords: 5 }),
  rowOf(2, {
    title: 'TUMO',
    partnerCity: { type: 'partnerCity', id: idOf(8), title: 'Tirana', deleted: false },
    keywords: 3
  })
]

const answersOf = (rows: readonly PracticeRow[]) => {
  const commit = vi.fn(() => Promise.resolve({ stamp: STAMP, change: null, created: [] }))
  const answers: Answers = {
    record: {
      list: listing({ practice: rows }),
      commit,
      get: ({ id }: { readonly id: string }) =>
        Promise.resolve({
          type: 'practice' as const,
          id,
          title: rows.find(row => row.id === id)?.title ?? '',
          deletedAt: null,
          values: { transferDecision: null, transferReason: null, networking: 'Scuole e imprese' },
          stamps: { transferDecision: null, transferReason: null },
          translations: [],
          path: [],
          references: {},
          connections: [],
          attachments: []
        })
    } as unknown as Answers['record'] & object
  }
  return { commit, answers }
}

describe('good practices', () => {
  it('say what they are for while there is none', async () => {
    const { container } = renderInApp(<Screen />, { answers: answersOf([]).answers })
    expect(await screen.findByText(/Si comincia da un titolo/)).toBeVisible()
    await expectAccessible(container)
  })

  it('tell own ones from received ones and how many key words are written', async () => {
    const { container } = renderInApp(<Screen />, { answers: answersOf(ROWS).answers })
    expect(await screen.findByText('Milano (nostra)')).toBeVisible()
    expect(screen.getByText('Tirana')).toBeVisible()
    expect(screen.getByText('3/5')).toBeVisible()
    await expectAccessible(container)
  })

  it('are filtered by the city they come from', async () => {
    const { user } = renderInApp(<Screen />, { answers: answersOf(ROWS).answers })
    // The chip stands before the column's head, which has the same name.
    const [chip] = await screen.findAllByRole('button', { name: 'Città' })
    if (chip === undefined) throw new Error('no filter')
    await user.click(chip)
    await user.click(await screen.findByRole('checkbox', { name: 'Tirana (1)' }))
    expect(screen.getByText('1 di 2')).toBeVisible()
    expect(screen.queryByText('Città Mondo')).toBeNull()
  })
})

describe('the head of a practice’s sheet', () => {
  it('shows the five key words in their order, asking for those that are missing', async () => {
    const { container } = renderInApp(<PracticeLead id={idOf(2)} />, { answers: answersOf(ROWS).answers })
    const list = within(await screen.findByRole('region', { name: 'Cinque parole chiave' }))
    const items = list.getAllByRole('listitem')
    expect(items).toHaveLength(5)
    expect(items[3]).toHaveTextContent('Scuole e imprese')
    expect(items[4]).toHaveTextContent('Che cosa la fa continuare dopo il progetto?')
    await expectAccessible(container)
  })

  it('writes the decision to take it up together with its reason', async () => {
    const { commit, answers } = answersOf(ROWS)
    const { user } = renderInApp(<PracticeLead id={idOf(2)} />, { answers })
    await user.click(await screen.findByRole('button', { name: 'Decidi sulla ripresa' }))
    const dialog = await screen.findByRole('dialog')
    await user.click(await within(dialog).findByRole('combobox', { name: 'Decisione sulla ripresa' }))
    await user.click(await screen.findByRole('option', { name: 'Replicare' }))
    await user.type(within(dialog).getByRole('textbox', { name: /Motivo/ }), 'Serve qui')
    await user.click(within(dialog).getByRole('button', { name: 'Salva' }))
    await waitFor(() =>
      expect(commit).toHaveBeenCalledWith(
        expect.objectContaining({
          operations: [
            {
              op: 'set',
              type: 'practice',
              id: idOf(2),
              fields: { transferDecision: 'replicate', transferReason: 'Serve qui' },
              base: { transferDecision: null, transferReason: null }
            }
          ]
        })
      )
    )
  })
})
