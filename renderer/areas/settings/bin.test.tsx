import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { cityOf, made } from '../../../tests/support/renderer/city.ts'
import { expectAccessible } from '../../../tests/support/renderer/expect-accessible.ts'
import { idOf } from '../../../tests/support/renderer/ids.ts'
import { renderInApp } from '../../../tests/support/renderer/render-in-app.tsx'
import { Bin } from './bin.tsx'

const aCity = cityOf([
  made('department', 1, { name: 'Cultura' }),
  made('member', 2, { role: 'Coordinatrice', department: idOf(1) }),
  made('stakeholder', 3, { name: 'Forum Città Mondo' }),
  made('contactPerson', 4, { stakeholder: idOf(3), role: 'Presidente' })
])

it('says what was deleted, by whom and when in the words of the screen, and brings it back with what went along', async () => {
  const city = await aCity()
  await city.client.workspace.setMe({ member: idOf(2) })
  await city.client.record.commit({
    label: 'Nel cestino',
    operations: [{ op: 'delete', type: 'stakeholder', id: idOf(3) }]
  })
  const { user, container } = renderInApp(<Bin />, { city })
  const row = (await screen.findByText('Forum Città Mondo')).closest('li') as HTMLElement
  expect(row).toHaveTextContent(
    /Attore del territorio · Coordinatrice, Cultura · \d{1,2}°? \p{L}{3} \d{4}, \d{2}:\d{2} · con 1 scheda contenuta/u
  )
  expect(row).not.toHaveTextContent(/\d{4}-\d{2}-\d{2}T/)
  await expectAccessible(container)
  await user.click(within(row).getByRole('button', { name: 'Ripristina' }))
  await waitFor(() => expect(screen.queryByText('Forum Città Mondo', { selector: 'bdi' })).toBeNull())
  await waitFor(async () => {
    const { deletedAt } = await city.client.record.get({ type: 'contactPerson', id: idOf(4) })
    expect(deletedAt).toBeNull()
  })
})
