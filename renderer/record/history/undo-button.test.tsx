import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { cityOf, made } from '../../../tests/support/renderer/city.ts'
import { expectAccessible } from '../../../tests/support/renderer/expect-accessible.ts'
import { idOf } from '../../../tests/support/renderer/ids.ts'
import { renderInApp } from '../../../tests/support/renderer/render-in-app.tsx'
import { RecordView } from '../record-view.tsx'

const aCity = cityOf([
  made('stakeholder', 1, { name: 'Forum Città Mondo', sector: 'civic' }),
  made('stakeholder', 2, { name: 'CeSPI', sector: 'civic' }),
  made('stakeholder', 3, { name: 'Fondazione', sector: 'private' })
])

/** The page of the first, after its sector was set together with that of others. */
const afterEditOf = async (...others: readonly number[]) => {
  const city = await aCity()
  const operations = await Promise.all(
    [1, ...others].map(async last => {
      const { stamps } = await city.client.record.get({ type: 'stakeholder', id: idOf(last) })
      const base = { sector: stamps['sector'] ?? null }
      return {
        op: 'set' as const,
        type: 'stakeholder',
        id: idOf(last),
        fields: { sector: 'public' },
        base
      }
    })
  )
  await city.client.record.commit({ label: 'Settore cambiato', operations })
  const shown = renderInApp(<RecordView type="stakeholder" id={idOf(1)} />, { city })
  const undo = await screen.findByRole('button', { name: 'Annulla: Settore cambiato' })
  const sectors = () =>
    Promise.all(
      [1, 2, 3].map(async last => (await city.values('stakeholder', idOf(last), 'sector'))['sector'])
    )
  return { ...shown, city, undo, sectors }
}

describe('undoing an entry of a record’s history', () => {
  it('counts and names the other records it would take along, and leaves all as it is when told to', async () => {
    const { user, undo, sectors } = await afterEditOf(2, 3)
    expect(screen.getByText(/insieme ad altre 2 schede/)).toBeInTheDocument()
    await user.click(undo)
    const dialog = within(await screen.findByRole('dialog'))
    expect(dialog.getByText('Riguarda 3 schede. Dopo l’annullamento:')).toBeInTheDocument()
    expect(dialog.getByText('3 schede cambiate: Forum Città Mondo, CeSPI e Fondazione.')).toBeInTheDocument()
    await expectAccessible(document.body)
    await user.click(dialog.getByRole('button', { name: 'Lascia com’è' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(await sectors()).toEqual(['public', 'public', 'public'])
  })

  it('says what it did, and redoes it from there', async () => {
    const { user, undo, sectors } = await afterEditOf(2)
    await user.click(undo)
    await user.click(await screen.findByRole('button', { name: 'Annulla l’operazione' }))
    const told = await screen.findByText(
      'Annullato: Settore cambiato · 2 schede cambiate: Forum Città Mondo e CeSPI.'
    )
    expect(await sectors()).toEqual(['civic', 'civic', 'private'])
    const toast = within(told.closest('[role=status]') as HTMLElement)
    await user.click(toast.getByRole('button', { name: 'Ripeti' }))
    await screen.findByText('Ripetuto: Settore cambiato · 2 schede cambiate: Forum Città Mondo e CeSPI.')
    expect(await sectors()).toEqual(['public', 'public', 'private'])
  })

  it('asks nothing when it touches that record alone, and calls the entries by what they are', async () => {
    const { user, undo, sectors, city } = await afterEditOf()
    await user.click(undo)
    await screen.findByText('Annullato: Settore cambiato · 1 scheda cambiata: Forum Città Mondo.')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(await sectors()).toEqual(['civic', 'civic', 'private'])
    await user.click(await screen.findByRole('button', { name: 'Ripeti: Settore cambiato' }))
    await waitFor(async () => expect(await sectors()).toEqual(['public', 'civic', 'private']))
    const history = await city.client.record.history({ type: 'stakeholder', id: idOf(1) })
    expect(history.slice(0, 3).map(({ kind }) => kind)).toEqual(['redo', 'undo', 'edit'])
    const entries = within(screen.getByRole('region', { name: 'Cronologia' }))
    expect(await entries.findByText('Ripetuto: Settore cambiato')).toBeInTheDocument()
  })
})
