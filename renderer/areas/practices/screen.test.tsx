import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { cityOf, made } from '../../../tests/support/renderer/city.ts'
import { expectAccessible } from '../../../tests/support/renderer/expect-accessible.ts'
import { idOf } from '../../../tests/support/renderer/ids.ts'
import { renderInApp } from '../../../tests/support/renderer/render-in-app.tsx'
import { PracticeLead } from './lead.tsx'
import { Screen } from './screen.tsx'

const aCity = cityOf([
  made('partnerCity', 8, { name: 'Tirana' }),
  made('practice', 1, { title: 'Città Mondo', state: 'presented' }),
  made('practice', 2, {
    title: 'TUMO',
    state: 'presented',
    partnerCity: idOf(8),
    networking: 'Scuole e imprese'
  })
])
const anEmptyCity = cityOf([])

describe('good practices', () => {
  it('say what they are for while there is none', async () => {
    const { container } = renderInApp(<Screen />, { city: await anEmptyCity() })
    expect(await screen.findByText(/Si comincia da un titolo/)).toBeVisible()
    await expectAccessible(container)
  })

  it('tell own ones from received ones and how many key words are written', async () => {
    const { container } = renderInApp(<Screen />, { city: await aCity() })
    expect(await screen.findByText('Milano (nostra)')).toBeVisible()
    expect(screen.getByText('Tirana')).toBeVisible()
    expect(screen.getByText('1/5')).toBeVisible()
    await expectAccessible(container)
  })

  it('are filtered by the city they come from', async () => {
    const { user } = renderInApp(<Screen />, { city: await aCity() })
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
    const { container } = renderInApp(<PracticeLead id={idOf(2)} />, { city: await aCity() })
    const list = within(await screen.findByRole('region', { name: 'Cinque parole chiave' }))
    const items = list.getAllByRole('listitem')
    expect(items).toHaveLength(5)
    expect(items[3]).toHaveTextContent('Scuole e imprese')
    expect(items[4]).toHaveTextContent('Che cosa la fa continuare dopo il progetto?')
    await expectAccessible(container)
  })

  it('writes the decision to take it up together with its reason', async () => {
    const city = await aCity()
    const { user } = renderInApp(<PracticeLead id={idOf(2)} />, { city })
    await user.click(await screen.findByRole('button', { name: 'Decidi sulla ripresa' }))
    const dialog = await screen.findByRole('dialog')
    await user.click(await within(dialog).findByRole('combobox', { name: 'Decisione sulla ripresa' }))
    await user.click(await screen.findByRole('option', { name: 'Replicare' }))
    await user.type(within(dialog).getByRole('textbox', { name: /Motivo/ }), 'Serve qui')
    await user.click(within(dialog).getByRole('button', { name: 'Salva' }))
    await waitFor(async () =>
      expect(await city.values('practice', idOf(2), 'transferDecision', 'transferReason')).toEqual({
        transferDecision: 'replicate',
        transferReason: 'Serve qui'
      })
    )
    await city.client.record.undo()
    expect(await city.values('practice', idOf(2), 'transferDecision', 'transferReason')).toEqual({
      transferDecision: null,
      transferReason: null
    })
  })
})
