import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type { RecordPage } from '#shared/contract/record.ts'
import { renderInApp } from '../../tests/support/renderer/render-in-app.tsx'
import { lookAt } from './looked-at.ts'
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

test('A field that is led to is unfolded and takes the keyboard; those of other records stay as they are.', async () => {
  renderInApp(<RecordSections page={{ ...PAGE, type: 'action', values: {} }} readOnly={false} />)
  const more = await screen.findByRole('button', { name: /^Altri campi/ })
  act(() => lookAt({ type: 'action', id: 'another' }, 'fundingStatus'))
  expect(more).toHaveAttribute('aria-expanded', 'false')
  act(() => lookAt({ type: 'action', id: PAGE.id }, 'targetGroup'))
  expect(await screen.findByRole('textbox', { name: 'Destinatari' })).toHaveFocus()
  act(() => lookAt({ type: 'action', id: PAGE.id }, 'fundingStatus'))
  await waitFor(() => expect(screen.getByRole('combobox', { name: 'Stato del finanziamento' })).toHaveFocus())
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

const FIELD = '01990000-0000-7000-8000-00000000f001'
const CHOICES = ['01990000-0000-7000-8000-00000000c001', '01990000-0000-7000-8000-00000000c002'] as const

test('Own fields stand last under their heading with labels of their definition, and are edited like any other.', async () => {
  const name = 'own01990000000070008000' + '00000000f001'
  const commit = vi.fn(() => Promise.resolve({ stamp: 's', change: null, created: [] }))
  const { user } = renderInApp(
    <RecordSections
      page={{ ...PAGE, values: { ...PAGE.values, [name]: CHOICES[0] }, stamps: { [name]: 'seen' } }}
      readOnly={false}
    />,
    {
      answers: {
        record: {
          commit,
          ownFields: () =>
            Promise.resolve([
              {
                id: FIELD,
                recordType: 'stakeholder',
                label: 'Quartiere',
                fieldKind: 'choice' as const,
                privacyClass: 'public' as const,
                deletedAt: null,
                choices: [
                  { id: CHOICES[0], label: 'Porto', deletedAt: '2026-01-01T00:00:00.000Z' },
                  { id: CHOICES[1], label: 'Centro', deletedAt: null }
                ]
              }
            ])
        }
      }
    }
  )
  const own = await screen.findByRole('region', { name: 'Campi propri del gruppo' })
  await user.click(within(own).getByRole('button', { name: /^Quartiere:/ }))
  // A choice in the bin is still called what it was, but no longer offered.
  expect(screen.getAllByRole('option').map(option => option.textContent)).toEqual(['Centro'])
  await user.click(screen.getByRole('option', { name: 'Centro' }))
  expect(commit).toHaveBeenCalledWith(
    expect.objectContaining({
      label: expect.stringContaining('Quartiere'),
      operations: [
        {
          op: 'set',
          type: 'stakeholder',
          id: PAGE.id,
          fields: { [name]: CHOICES[1] },
          base: { [name]: 'seen' }
        }
      ]
    })
  )
})
