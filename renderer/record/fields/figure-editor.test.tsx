import { screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type { RecordPage } from '#shared/contract/record.ts'
import { renderInApp } from '../../../tests/support/renderer/render-in-app.tsx'
import type { Client } from '../../app/client/core.tsx'
import { RecordSections } from '../record-sections.tsx'

const ID = '01990000-0000-7000-8000-0000000000aa'
const stampOf = (second: number): string => `2026-03-12T10:00:0${second}.000Z-0000-abcdef012345`

const PAGE: RecordPage = {
  type: 'indicator',
  id: ID,
  title: 'Corsi',
  deletedAt: null,
  values: {
    title: 'Corsi',
    targetValue: 1200,
    targetValueQualifier: 'about',
    targetValueWording: 'oltre mille'
  },
  stamps: { targetValue: stampOf(1), targetValueQualifier: stampOf(2) },
  translations: [],
  path: [],
  references: {},
  connections: [],
  attachments: []
}

test('A figure is read and edited as one, and saved with what was seen of all its fields.', async () => {
  const commit = vi.fn<Client['record']['commit']>(() =>
    Promise.resolve({ stamp: stampOf(3), change: null, created: [] })
  )
  const { user } = renderInApp(<RecordSections page={PAGE} readOnly={false} />, {
    answers: { record: { commit } }
  })
  const target = await screen.findByRole('button', { name: /^Valore atteso:/ })
  expect(target).toHaveTextContent('circa 1.200')
  expect(screen.queryByRole('button', { name: /precisione/ })).not.toBeInTheDocument()
  await user.click(target)
  const input = screen.getByRole('textbox', { name: 'Valore atteso' })
  await user.clear(input)
  await user.type(input, '200-250')
  expect(screen.getByText('200–250')).toBeVisible()
  await user.tab()
  await waitFor(() => expect(commit).toHaveBeenCalledOnce())
  expect(commit.mock.calls[0]?.[0].operations).toEqual([
    {
      op: 'set',
      type: 'indicator',
      id: ID,
      fields: { targetValue: 200, targetValueQualifier: 'range', targetValueUpper: 250 },
      base: {
        targetValue: stampOf(1),
        targetValueQualifier: stampOf(2),
        targetValueUpper: null,
        targetValueWording: null
      }
    }
  ])
})

test('The words of the source stand under More.', async () => {
  const { user } = renderInApp(<RecordSections page={PAGE} readOnly={false} />)
  await user.click(await screen.findByRole('button', { name: /^Altri campi/ }))
  const others = screen.getByRole('region', { name: 'Altro' })
  expect(within(others).getByText('oltre mille')).toBeVisible()
})
