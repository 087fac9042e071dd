import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { type City, cityOf, made } from '../../../tests/support/renderer/city.ts'
import { expectAccessible } from '../../../tests/support/renderer/expect-accessible.ts'
import { idOf } from '../../../tests/support/renderer/ids.ts'
import { listing } from '../../../tests/support/renderer/packed-rows.ts'
import { renderInApp } from '../../../tests/support/renderer/render-in-app.tsx'
import { Screen } from './screen.tsx'

// The texts of another language come from the disk first.
const PATIENT = { timeout: 20_000 }

const ROWS = [
  made('stakeholder', 1, { name: 'Forum Città Mondo', sector: 'civic', power: 3, interest: 5 }),
  made('stakeholder', 2, { name: 'CeSPI', sector: 'knowledge', participation: 'consult' }),
  made('stakeholder', 3, { name: 'Fondazione', sector: 'private', power: 4, interest: 4 })
]

const aCity = cityOf(ROWS)
const anEmptyCity = cityOf([])

const setUp = async (city: Promise<City> = aCity()) => {
  const open = await city
  return { city: open, ...renderInApp(<Screen />, { city: open }) }
}

const selectAll = async (user: ReturnType<typeof renderInApp>['user']) => {
  await user.click(await screen.findByRole('checkbox', { name: 'Seleziona tutte le righe' }))
  return within(screen.getByRole('region', { name: 'Righe selezionate' }))
}

describe('the register of stakeholders', () => {
  it('says what it is for while it is empty', async () => {
    const { container } = await setUp(anEmptyCity())
    expect(await screen.findByText(/Si comincia dal primo nome/)).toBeVisible()
    await expectAccessible(container)
  })

  it('lists them with their choices in words, and axe finds no fault', async () => {
    const { container } = await setUp()
    expect(await screen.findByText('Forum Città Mondo')).toBeVisible()
    expect(screen.getByText('Conoscenza e ricerca')).toBeVisible()
    expect(screen.getByText('3 voci')).toBeVisible()
    await expectAccessible(container)
  })

  it('draws only the rows in sight of ten thousand', async () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => ({ id: idOf(index), name: `Attore ${index}` }))
    renderInApp(<Screen />, { answers: { record: { list: listing({ stakeholder: rows }) } } })
    expect(await screen.findByText('10.000 voci')).toBeVisible()
    expect(screen.getAllByRole('row').length).toBeLessThan(100)
  })

  it('sets a field of all selected rows in one commit, each with its base', async () => {
    const { user, city } = await setUp()
    const bulk = await selectAll(user)
    await user.click(bulk.getByRole('button', { name: 'Imposta: Settore' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Civile' }))
    await waitFor(async () =>
      expect(await city.values('stakeholder', idOf(3), 'sector')).toEqual({ sector: 'civic' })
    )
    expect(await city.values('stakeholder', idOf(2), 'sector')).toEqual({ sector: 'civic' })
    // The one that is civic already is left out.
    expect((await city.client.record.undoState()).undo?.label).toBe('Settore: 2 schede')
    await city.client.record.undo()
    expect(await city.values('stakeholder', idOf(2), 'sector')).toEqual({ sector: 'knowledge' })
    expect(await city.values('stakeholder', idOf(3), 'sector')).toEqual({ sector: 'private' })
  })

  it('does not write over what somebody else wrote meanwhile', async () => {
    const { user, city } = await setUp()
    const bulk = await selectAll(user)
    await city.set('stakeholder', idOf(2), { sector: 'public' })
    await user.click(bulk.getByRole('button', { name: 'Imposta: Settore' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Civile' }))
    expect(await screen.findByRole('dialog')).toBeVisible()
    expect(await city.values('stakeholder', idOf(2), 'sector')).toEqual({ sector: 'public' })
  })

  it('shows the filtered rows as a grid, with those to assess beside it', async () => {
    const { user, city, container } = await setUp()
    await user.type(await screen.findByRole('textbox', { name: 'Filtra l’elenco' }), 'cespi')
    await user.click(screen.getByRole('tab', { name: 'Griglia potere e interesse' }))
    const open = within(await screen.findByRole('region', { name: 'Da valutare' }))
    expect(open.getByText('CeSPI')).toBeVisible()
    expect(screen.queryByText('Fondazione')).toBeNull()
    await expectAccessible(container)
    await user.click(within(open.getByRole('group', { name: 'Potere' })).getByRole('button', { name: /^5/ }))
    await waitFor(async () =>
      expect(await city.values('stakeholder', idOf(2), 'power')).toEqual({ power: 5 })
    )
  })

  it('opens a point of the grid by its name', async () => {
    const { user, router } = await setUp()
    await user.click(await screen.findByRole('tab', { name: 'Griglia potere e interesse' }))
    const closely = within(await screen.findByRole('region', { name: 'Coinvolgere da vicino' }))
    await user.click(closely.getByRole('button', { name: 'Fondazione' }))
    await waitFor(() =>
      expect(router.state.location.search).toMatchObject({ open: `stakeholder/${idOf(3)}` })
    )
  })

  it('shows translated names, sorted and filtered as they read, and edits the translation', async () => {
    const city = await aCity()
    await city.set('stakeholder', idOf(1), { 'name@en': 'World City Forum' })
    await city.set('stakeholder', idOf(3), { 'name@en': 'A foundation' })
    const { user } = renderInApp(<Screen />, { city, language: 'en' })
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
    await waitFor(async () =>
      expect(await city.values('stakeholder', idOf(3), 'name', 'name@en')).toEqual({
        name: 'Fondazione',
        'name@en': 'Foundation'
      })
    )

    await user.type(screen.getByRole('textbox', { name: /Filter/ }), 'world')
    await waitFor(() => expect(names()).toEqual(['World City Forum']))
  })
})
