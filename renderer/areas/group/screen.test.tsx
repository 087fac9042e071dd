import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { cityOf, made } from '../../../tests/support/renderer/city.ts'
import { expectAccessible } from '../../../tests/support/renderer/expect-accessible.ts'
import { idOf } from '../../../tests/support/renderer/ids.ts'
import { renderInApp } from '../../../tests/support/renderer/render-in-app.tsx'
import { Screen } from './screen.tsx'

const aCity = cityOf([
  made('department', 50, { name: 'Cultura', shortName: 'CU' }),
  made('department', 51, { name: 'Casa' }),
  made('member', 1, { role: 'Referente', department: idOf(50), function: 'coordinator' }),
  made('member', 2, { role: 'Esperta', department: idOf(51) })
])

test('Members stand with their department and what they do, and axe finds no fault.', async () => {
  const { container } = renderInApp(<Screen />, { city: await aCity() })
  const row = (await screen.findByText('Referente')).closest('tr')
  expect(row).toHaveTextContent('Cultura')
  expect(screen.getByText('2 voci')).toBeVisible()
  await expectAccessible(container)
})

test('Departments stand with how many members they have.', async () => {
  const { user, router } = renderInApp(<Screen />, { city: await aCity() })
  await user.click(await screen.findByRole('tab', { name: 'Direzioni' }))
  await waitFor(() => expect(router.state.location.search).toMatchObject({ view: 'departments' }))
  const grid = await screen.findByRole('grid')
  expect(await within(grid).findByRole('row', { name: /Cultura/ })).toHaveTextContent(/Cultura.*CU.*1/)
})

test('A role that is written in its cell stands in the file, and Ctrl+Z can take it back.', async () => {
  const city = await aCity()
  const { user } = renderInApp(<Screen />, { city })
  const cell = (await screen.findByText('Referente')).closest('tr')
  expect(cell).not.toBeNull()
  screen.getByRole('grid').focus()
  await user.keyboard('{F2}')
  const input = await screen.findByRole('textbox', { name: 'Ruolo' })
  await user.clear(input)
  await user.keyboard('Coordinatrice{Enter}')
  const roles = async () =>
    Promise.all([1, 2].map(async last => (await city.values('member', idOf(last), 'role'))['role']))
  await waitFor(async () => expect(await roles()).toContain('Coordinatrice'))
  await city.client.record.undo()
  expect(await roles()).toEqual(['Referente', 'Esperta'])
})
