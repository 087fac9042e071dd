import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { expectAccessible } from '../../../tests/support/renderer/expect-accessible.ts'
import type { Answers } from '../../../tests/support/renderer/fake-core.ts'
import { listing } from '../../../tests/support/renderer/packed-rows.ts'
import { renderInApp } from '../../../tests/support/renderer/render-in-app.tsx'
import type { Client } from '../../app/client/core.tsx'
import type { StakeholderRow } from './list.ts'
import { Screen } from './screen.tsx'

const idOf = (last: number): string => `01990000-0000-7000-8000-${String(last).padStart(12, '0')}`
// The texts of another language come from the disk first.
const PATIENT = { timeout: 20_000 }
const STAMP = 's'.repeat(42)

const rowOf = (last: number, given: Partial<StakeholderRow> = {}): StakeholderRow => ({
  id: idOf(last),
  name: `Attore ${last}`,
  acronym: null,
  sector: null,
  kind: null,
  territory: null,
  targetCommunity: null,
  migrantLed: null,
  power: null,
  interest: null,
  attitude: null,
  participation: null,
  responsibleDepartment: null,
  actions: 0,
  contacts: 0,
  ...given
})

const ROWS = [
  rowOf(1, { name: 'Forum Città Mondo', sector: 'civic', power: 3, interest: 5 }),
  rowOf(2, { name: 'CeSPI', sector: 'knowledge', participation: 'consult' }),
  rowOf(3, { name: 'Fondazione', sector: 'private', power: 4, interest: 4 })
]

type Titles = Awaited<ReturnType<Client['record']['titles']>>

/** With titles translated into English the screen is an English one. */
const setUp = (rows: readonly StakeholderRow[], seen: Partial<StakeholderRow> = {}, titles: Titles = []) => {
  const commit = vi.fn(() => Promise.resolve({ stamp: STAMP, change: null, created: [] }))
  const answers: Answers = {
    record: {
      list: listing({ stakeholder: rows }),
      options: () => Promise.resolve([]),
      commit,
      titles: () => Promise.resolve(titles),
      get: ({ id }: { readonly id: string }) => {
        const row = rows.find(one => one.id === id)
        return Promise.resolve({
          type: 'stakeholder' as const,
          id,
          title: row?.name ?? '',
          deletedAt: null,
          values: {
            ...Object.fromEntries(titles.map(one => [one.id === id ? 'name@en' : '', one.title])),
            sector: row?.sector ?? null,
            participation: row?.participation ?? null,
            power: row?.power ?? null,
            interest: row?.interest ?? null,
            ...(seen.sector !== undefined && { sector: seen.sector })
          },
          stamps: { sector: STAMP, 'name@en': STAMP },
          translations: [],
          path: [],
          references: {},
          connections: [],
          attachments: []
        })
      }
    } as unknown as Answers['record'] & object
  }
  return { commit, ...renderInApp(<Screen />, { answers, language: titles.length === 0 ? 'it' : 'en' }) }
}

const selectAll = async (user: ReturnType<typeof renderInApp>['user']) => {
  await user.click(await screen.findByRole('checkbox', { name: 'Seleziona tutte le righe' }))
  return within(screen.getByRole('region', { name: 'Righe selezionate' }))
}

describe('the register of stakeholders', () => {
  it('says what it is for while it is empty', async () => {
    const { container } = setUp([])
    expect(await screen.findByText(/Si comincia dal primo nome/)).toBeVisible()
    await expectAccessible(container)
  })

  it('lists them with their choices in words, and axe finds no fault', async () => {
    const { container } = setUp(ROWS)
    expect(await screen.findByText('Forum Città Mondo')).toBeVisible()
    expect(screen.getByText('Conoscenza e ricerca')).toBeVisible()
    expect(screen.getByText('3 voci')).toBeVisible()
    await expectAccessible(container)
  })

  it('draws only the rows in sight of ten thousand', async () => {
    setUp(Array.from({ length: 10_000 }, (_, index) => rowOf(index)))
    expect(await screen.findByText('10.000 voci')).toBeVisible()
    expect(screen.getAllByRole('row').length).toBeLessThan(100)
  })

  it('sets a field of all selected rows in one commit, each with its base', async () => {
    const { user, commit } = setUp(ROWS)
    const bulk = await selectAll(user)
    await user.click(bulk.getByRole('button', { name: 'Settore' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Civile' }))
    await waitFor(() => expect(commit).toHaveBeenCalledTimes(1))
    expect(commit).toHaveBeenCalledWith(
      expect.objectContaining({
        label: 'Settore: 2 schede',
        // The one that is civic already is left out.
        operations: [2, 3].map(last =>
          expect.objectContaining({
            op: 'set',
            id: idOf(last),
            fields: { sector: 'civic' },
            base: { sector: STAMP }
          })
        )
      })
    )
  })

  it('does not claim to have seen what somebody else wrote meanwhile', async () => {
    const { user, commit } = setUp(ROWS.slice(1, 2), { sector: 'public' })
    const bulk = await selectAll(user)
    await user.click(bulk.getByRole('button', { name: 'Settore' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Civile' }))
    await waitFor(() => expect(commit).toHaveBeenCalled())
    expect(commit).toHaveBeenCalledWith(
      expect.objectContaining({ operations: [expect.objectContaining({ base: { sector: null } })] })
    )
  })

  it('shows the filtered rows as a grid, with those to assess beside it', async () => {
    const { user, commit, container } = setUp(ROWS)
    await user.type(await screen.findByRole('textbox', { name: 'Filtra l’elenco' }), 'cespi')
    await user.click(screen.getByRole('tab', { name: 'Griglia potere e interesse' }))
    const open = within(await screen.findByRole('region', { name: 'Da valutare' }))
    expect(open.getByText('CeSPI')).toBeVisible()
    expect(screen.queryByText('Fondazione')).toBeNull()
    await expectAccessible(container)
    await user.click(within(open.getByRole('group', { name: 'Potere' })).getByRole('button', { name: /^5/ }))
    await waitFor(() =>
      expect(commit).toHaveBeenCalledWith(
        expect.objectContaining({
          operations: [expect.objectContaining({ id: idOf(2), fields: { power: 5 } })]
        })
      )
    )
  })

  it('opens a point of the grid by its name', async () => {
    const { user, router } = setUp(ROWS)
    await user.click(await screen.findByRole('tab', { name: 'Griglia potere e interesse' }))
    const closely = within(await screen.findByRole('region', { name: 'Coinvolgere da vicino' }))
    await user.click(closely.getByRole('button', { name: 'Fondazione' }))
    await waitFor(() =>
      expect(router.state.location.search).toMatchObject({ open: `stakeholder/${idOf(3)}` })
    )
  })

  it('shows translated names, sorted and filtered as they read, and edits the translation', async () => {
    const { commit, user } = setUp(ROWS, {}, [
      { type: 'stakeholder', id: idOf(1), title: 'World City Forum' },
      { type: 'stakeholder', id: idOf(3), title: 'A foundation' }
    ])
    expect(await screen.findByText('World City Forum', {}, PATIENT)).toBeVisible()
    expect(screen.queryByText('Forum Città Mondo')).not.toBeInTheDocument()
    const names = () =>
      screen
        .getAllByRole('row')
        .map(row => row.querySelector('td[data-first]')?.textContent)
        .filter(Boolean)
    expect(names()).toEqual(['A foundation', 'CeSPI', 'World City Forum'])

    screen.getByRole('grid').focus()
    await user.keyboard('{F2}')
    const input = screen.getByRole('textbox', { name: 'Name' })
    expect(input).toHaveValue('A foundation')
    await user.clear(input)
    await user.keyboard('Foundation{Enter}')
    await waitFor(() => expect(commit).toHaveBeenCalledOnce())
    expect(commit).toHaveBeenCalledWith(
      expect.objectContaining({
        operations: [
          expect.objectContaining({ fields: { 'name@en': 'Foundation' }, base: { 'name@en': STAMP } })
        ]
      })
    )

    await user.type(screen.getByRole('textbox', { name: /Filter/ }), 'world')
    await waitFor(() => expect(names()).toEqual(['World City Forum']))
  })
})
