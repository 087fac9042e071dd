import { screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { renderInApp } from '../../../tests/support/renderer/render-in-app.tsx'
import type { Client } from '../client/core.tsx'
import { useShownFields, useTitle, useTitleField } from './use-title.ts'

const ID = '01990000-0000-7000-8000-000000000001'

const Probe = () => {
  const titleOf = useTitle()
  const fieldOf = useTitleField()
  const shownFields = useShownFields()
  return (
    <>
      <p>{titleOf('stakeholder', ID, 'Forum')}</p>
      <p>{fieldOf('stakeholder', ID)}</p>
      <p>{Object.keys(shownFields('stakeholder', ID, { name: 'x', power: 3 })).join(' ')}</p>
    </>
  )
}

const show = (language: 'it' | 'en' | 'ar') => {
  const titles = vi.fn<Client['record']['titles']>(() =>
    Promise.resolve([{ type: 'stakeholder' as const, id: ID, title: 'Translated forum' }])
  )
  renderInApp(<Probe />, { language, answers: { record: { titles } } })
  return titles
}

test('On a screen in another language a title is its translation, and so is the field that is edited.', async () => {
  const titles = show('en')
  expect(await screen.findByText('Translated forum')).toBeVisible()
  expect(screen.getByText('name@en')).toBeVisible()
  expect(screen.getByText('power name@en')).toBeVisible()
  expect(titles).toHaveBeenCalledOnce()
  expect(titles.mock.calls[0]?.[0]).toEqual({ language: 'en' })
})

test('In the language of the workspace nothing is asked for and the original stands.', async () => {
  const titles = show('it')
  expect(await screen.findByText('Forum')).toBeVisible()
  expect(screen.getByText('name')).toBeVisible()
  await waitFor(() => expect(titles).not.toHaveBeenCalled())
})
