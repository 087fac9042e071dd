import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { RecordPage } from '#shared/contract/record.ts'
import { renderInApp } from '../../tests/support/renderer/render-in-app.tsx'
import { RecordSections } from './record-sections.tsx'

const PAGE: RecordPage = {
  type: 'stakeholder',
  id: '01990000-0000-7000-8000-0000000000aa',
  title: 'Forum Città Mondo',
  deletedAt: null,
  values: { name: 'Forum Città Mondo', territory: 'Milano', acronym: 'FCM', website: 'forum.example' },
  stamps: {},
  translations: [],
  path: [],
  references: {},
  connections: [],
  attachments: []
}

test('What one wants to see first is there at once, the rest under "More" with the number of filled fields.', async () => {
  const { user } = renderInApp(<RecordSections page={PAGE} readOnly={false} />)
  expect(await screen.findByRole('button', { name: /^Territorio:/ })).toBeVisible()
  expect(screen.queryByText('FCM')).not.toBeInTheDocument()
  const more = screen.getByRole('button', { name: /^Altri campi: 2 di/ })
  expect(more).toHaveAttribute('aria-expanded', 'false')
  await user.click(more)
  expect(screen.getByText('FCM')).toBeVisible()
  await user.click(more)
  expect(screen.queryByText('FCM')).not.toBeInTheDocument()
})

test('Whoever opened "More" finds it open on the next record of the kind; sections shown elsewhere are left out.', async () => {
  const { user, unmount } = renderInApp(<RecordSections page={PAGE} readOnly={false} hides={['internal']} />)
  await user.click(await screen.findByRole('button', { name: /^Altri campi/ }))
  unmount()
  renderInApp(
    <RecordSections page={{ ...PAGE, values: { acronym: 'XYZ' } }} readOnly={false} hides={['internal']} />
  )
  const contacts = await screen.findByRole('region', { name: 'Recapiti' })
  expect(within(contacts).getByText('Sito web')).toBeVisible()
  expect(screen.getByText('XYZ')).toBeVisible()
  expect(screen.queryByRole('region', { name: 'Uso interno' })).not.toBeInTheDocument()
})
