import { screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { type City, cityOf, made } from '../../../tests/support/renderer/city.ts'
import { expectAccessible } from '../../../tests/support/renderer/expect-accessible.ts'
import { idOf } from '../../../tests/support/renderer/ids.ts'
import { renderInApp } from '../../../tests/support/renderer/render-in-app.tsx'
import { refresherOf } from '../../app/client/refresh.ts'
import { Screen } from './screen.tsx'

const measured = (last: number, date: string, value: number) =>
  made('measurement', last, {
    ...{ indicator: idOf(5), date, value, source: 'Anagrafe', reliability: 'administrative' }
  })

const RECORDS = [
  made('roadmap', 1, { title: 'Roadmap' }),
  made('axis', 10, { roadmap: idOf(1), title: 'Asse' }),
  made('objective', 110, { axis: idOf(10), title: 'Obiettivo' }),
  made('action', 111, { objective: idOf(110), title: 'Sportello' }),
  made('indicator', 5, {
    ...{ action: idOf(111), code: 'I1', title: 'Persone accolte', level: 'outcome', unit: 'persone' },
    ...{ frequency: 'monthly', direction: 'increase', baselineValue: 0, targetValue: 100 },
    ...{ baselineDate: '2026-01-01', targetDate: '2027-12-31' }
  }),
  ...[measured(51, '2026-02-28', 20), measured(52, '2026-04-30', 40.5)]
]
const aCity = cityOf(RECORDS)
const aCityInTime = cityOf(RECORDS, { today: '2026-05-10' })
const aCityWithoutIndicators = cityOf([])

const show = async (city: Promise<City> = aCity()) => {
  const open = await city
  const standings = vi.fn((...call: Parameters<City['client']['monitoring']['standings']>) =>
    open.client.monitoring.standings(...call)
  )
  const result = renderInApp(<Screen />, { city: open, answers: { monitoring: { standings } } })
  await screen.findByRole('heading', { level: 1 })
  return { ...result, city: open, standings }
}

const childrenOf = ({ client }: City) =>
  client.record.children({ parent: { type: 'indicator', id: idOf(5) }, type: 'measurement' })
/** Date and value of all measurements, oldest first. */
const measurementsOf = async (city: City) =>
  (await childrenOf(city)).map(({ values }) => [values['date'], values['value']] as const)
const HELD = [
  ['2026-02-28', 20],
  ['2026-04-30', 40.5]
]
const openDialog = async () => {
  const shown = await show()
  await shown.user.click(await screen.findByRole('button', { name: 'Nuova misurazione' }))
  const dialog = await screen.findByRole('dialog', { name: 'Nuova misurazione' })
  await shown.user.click(within(dialog).getByRole('combobox', { name: 'Indicatore' }))
  await shown.user.click(await screen.findByRole('option', { name: 'I1 Persone accolte' }))
  return { ...shown, dialog }
}
const save = () => screen.getByRole('button', { name: 'Salva' })

test('A new indicator is made here, too: with its title, and opened beside the list.', async () => {
  const { user, city, router } = await show()
  await user.click(await screen.findByRole('button', { name: 'Nuovo indicatore' }))
  await user.type(await screen.findByRole('textbox', { name: 'Titolo' }), 'Famiglie ascoltate')
  await user.click(screen.getByRole('button', { name: 'Aggiungi e apri' }))
  await waitFor(() => expect(router.state.location.search).toHaveProperty('open'))
  const id = String((router.state.location.search as { open?: string }).open).split('/')[1] ?? ''
  expect(await city.values('indicator', id, 'title')).toEqual({ title: 'Famiglie ascoltate' })
})

test('The table says in words and numbers how each indicator stands.', async () => {
  const { container } = await show(aCityInTime())
  const row = (await screen.findByText('Persone accolte')).closest('tr')
  await waitFor(() => expect(row).toHaveTextContent('40,5'))
  expect(row).toHaveTextContent('in aumento')
  expect(row).toHaveTextContent(/In linea/i)
  await expectAccessible(container)
})

test('A sentence says how all stand; one that is due says nothing of today.', async () => {
  await show()
  expect(await screen.findByText(/^Un indicatore\./)).toHaveTextContent('Una misurazione è scaduta.')
  expect(screen.getByText('Persone accolte').closest('tr')).toHaveTextContent('Non valutabile')
  expect(screen.getByText(/^Un indicatore\. Non valutabile\. /)).toBeVisible()
})

test('A new value is read with the decimal comma of the screen.', async () => {
  const { user, city, dialog } = await openDialog()
  const day = within(dialog).getByRole('textbox', { name: 'Data' })
  await user.clear(day)
  await user.type(day, '30/5/2026')
  await user.type(within(dialog).getByRole('textbox', { name: 'Valore' }), '1.042,5')
  await user.click(save())
  await waitFor(async () => expect(await measurementsOf(city)).toEqual([...HELD, ['2026-05-30', 1042.5]]))
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
})

test('A value that is known only roughly is typed in words, and what was understood stands below.', async () => {
  const { user, city, dialog } = await openDialog()
  const day = within(dialog).getByRole('textbox', { name: 'Data' })
  await user.clear(day)
  await user.type(day, '30/5/2026')
  await user.type(within(dialog).getByRole('textbox', { name: 'Valore' }), '~ 1042,5')
  expect(within(dialog).getByText('circa 1.042,5')).toBeVisible()
  await user.click(save())
  await waitFor(async () =>
    expect((await childrenOf(city)).at(-1)?.values).toMatchObject({
      ...{ date: '2026-05-30', value: 1042.5, valueQualifier: 'about' }
    })
  )
})

test('The same number, less exact, is a correction of its day.', async () => {
  const { user, city, dialog } = await openDialog()
  const day = within(dialog).getByRole('textbox', { name: 'Data' })
  await user.clear(day)
  await user.type(day, '30/4/2026')
  await user.type(within(dialog).getByRole('textbox', { name: 'Valore' }), 'almeno 40,5')
  await user.type(within(dialog).getByRole('textbox', { name: 'Motivo' }), 'La fonte dice almeno')
  await user.click(save())
  await waitFor(async () =>
    expect(await city.values('measurement', idOf(52), 'value', 'valueQualifier')).toEqual({
      value: 40.5,
      valueQualifier: 'atLeast'
    })
  )
  expect(await measurementsOf(city)).toEqual(HELD)
})

test('What is no number and no day is told at the field and not written.', async () => {
  const { user, city, dialog } = await openDialog()
  await user.clear(within(dialog).getByRole('textbox', { name: 'Data' }))
  await user.type(within(dialog).getByRole('textbox', { name: 'Data' }), '31/2/2026')
  await user.type(within(dialog).getByRole('textbox', { name: 'Valore' }), 'molte')
  await user.click(save())
  expect(within(dialog).getByRole('textbox', { name: 'Data' })).toBeInvalid()
  expect(within(dialog).getByRole('textbox', { name: 'Valore' })).toBeInvalid()
  expect(await measurementsOf(city)).toEqual(HELD)
  await expectAccessible(dialog)
})

test('A value of a day that has one is a correction, and needs a reason.', async () => {
  const { user, city, dialog } = await openDialog()
  const day = within(dialog).getByRole('textbox', { name: 'Data' })
  await user.clear(day)
  await user.type(day, '30/4/2026')
  await user.type(within(dialog).getByRole('textbox', { name: 'Valore' }), '41')
  await user.click(save())
  expect(await measurementsOf(city)).toEqual(HELD)
  await user.type(within(dialog).getByRole('textbox', { name: 'Motivo' }), 'Errore di trascrizione')
  await user.click(save())
  await waitFor(async () =>
    expect(await city.values('measurement', idOf(52), 'value')).toEqual({ value: 41 })
  )
  const [newest] = await city.client.record.history({ type: 'measurement', id: idOf(52) })
  expect(newest).toMatchObject({ reason: 'Errore di trascrizione' })
})

test('After a new value only the indicator that it is of is computed anew.', async () => {
  const { city, queryClient, standings } = await show()
  await screen.findByText('Persone accolte')
  expect(standings).toHaveBeenCalledExactlyOnceWith({}, expect.anything())
  const { change } = await city.client.record.commit({
    label: 'Prova',
    operations: [measured(53, '2026-05-15', 50)]
  })
  await refresherOf(queryClient).apply(change)
  expect(standings).toHaveBeenCalledTimes(2)
  expect(standings).toHaveBeenLastCalledWith({ ids: [idOf(5)] })
  await waitFor(() => expect(screen.getByText('Persone accolte').closest('tr')).toHaveTextContent('50'))
})

test('Without indicators the screen says where they come from.', async () => {
  const { container, router, user } = await show(aCityWithoutIndicators())
  await user.click(await screen.findByRole('button', { name: 'Vai alla roadmap' }))
  await waitFor(() => expect(router.state.location.pathname).toBe('/roadmap'))
  await expectAccessible(container)
})
