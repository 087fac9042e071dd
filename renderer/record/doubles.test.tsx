import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { cityOf, made } from '../../tests/support/renderer/city.ts'
import { renderInApp } from '../../tests/support/renderer/render-in-app.tsx'
import { recordList } from './list/list-layout.ts'
import { ListScreen } from './list/list-screen.tsx'

const ONE = made('stakeholder', 1, { name: 'Forum Città Mondo' })
const LIST = recordList('stakeholder', { columns: ['name'] })
const city = cityOf([ONE, made('stakeholder', 2, { name: 'Casa delle culture' })])

test('A name that is there already is said while it is typed, with the way to it, and hinders nobody.', async () => {
  const { user } = renderInApp(<ListScreen list={LIST} title="Attori" />, { city: await city() })
  await screen.findByText('Casa delle culture')
  await user.click(screen.getByRole('button', { name: 'Nuovo attore del territorio' }))
  await user.type(await screen.findByRole('textbox', { name: 'Nome' }), 'forum citta\u200b mondo')
  const hint = await screen.findByText('C’è già:')
  expect(within(hint).getByRole('button', { name: 'Forum Città Mondo' })).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Aggiungi' }))
  await user.click(await screen.findByRole('button', { name: '1 possibile doppione' }))
  const [, mine] = await screen.findAllByRole('menuitem')
  await user.click(mine as HTMLElement)
  expect(await screen.findByText('Possibile doppione di:')).toBeInTheDocument()
})
