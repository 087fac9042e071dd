import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { cityOf, made } from '../../tests/support/renderer/city.ts'
import { expectAccessible } from '../../tests/support/renderer/expect-accessible.ts'
import { renderInApp } from '../../tests/support/renderer/render-in-app.tsx'
import { recordList } from './list/list-layout.ts'
import { ListScreen } from './list/list-screen.tsx'

const aCity = cityOf([made('stakeholder', 1, { name: 'Caritas' })])
const anEmptyCity = cityOf([])
const LIST = recordList('stakeholder', { columns: ['name'] })

const show = async (city = aCity()) => {
  const open = await city
  const shown = renderInApp(<ListScreen list={LIST} title="Attori" />, { city: open })
  return shown
}
const NEW = { name: 'Nuovo attore del territorio' }
const ask = async ({ user }: Awaited<ReturnType<typeof show>>) => {
  const [button] = await screen.findAllByRole('button', NEW)
  if (button) await user.click(button)
  return screen.findByRole('textbox', { name: 'Nome' })
}

test('Enter adds and goes on with the next; the last one can be opened.', async () => {
  const shown = await show()
  const { user, router, baseElement } = shown
  await user.type(await ask(shown), 'Forum{Enter}')
  expect(await screen.findByText('Forum', { selector: 'bdi' })).toBeVisible()
  const input = screen.getByRole('textbox', { name: 'Nome' })
  expect(input).toHaveValue('')
  expect(input).toHaveFocus()
  await user.keyboard('Sportello{Enter}')
  await screen.findByText('Sportello', { selector: 'bdi' })
  await expectAccessible(baseElement)
  expect(router.state.location.search).not.toHaveProperty('open')
  await user.click(screen.getByRole('button', { name: 'Apri la scheda' }))
  await waitFor(() => expect(router.state.location.search).toHaveProperty('open'))
})

test('A title that was begun is there again when the form is opened again.', async () => {
  const shown = await show()
  await shown.user.type(await ask(shown), 'Consulta dei gio')
  await shown.user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Nome' })).toBeNull())
  expect(await ask(shown)).toHaveValue('Consulta dei gio')
})

test('What was added is not there again.', async () => {
  const shown = await show()
  await shown.user.type(await ask(shown), 'Forum{Enter}')
  await screen.findByText('Forum', { selector: 'bdi' })
  await shown.user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Nome' })).toBeNull())
  expect(await ask(shown)).toHaveValue('')
})

test('The first of an empty list gives way to the list, and Enter still goes on.', async () => {
  const shown = await show(anEmptyCity())
  await waitFor(() => expect(screen.getAllByRole('button', NEW)).toHaveLength(2))
  const [, inTheMiddle] = screen.getAllByRole('button', NEW)
  if (inTheMiddle) await shown.user.click(inTheMiddle)
  await shown.user.type(await screen.findByRole('textbox', { name: 'Nome' }), 'Forum{Enter}')
  await screen.findByRole('grid')
  const next = await screen.findByRole('textbox', { name: 'Nome' })
  expect(next).toHaveValue('')
  await shown.user.type(next, 'Sportello{Enter}')
  expect(await screen.findByText('Sportello', { selector: 'bdi' })).toBeVisible()
})
