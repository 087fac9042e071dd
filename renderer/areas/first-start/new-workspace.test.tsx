import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderInApp } from '../../../tests/support/renderer/render-in-app.tsx'
import { NewWorkspace } from './new-workspace.tsx'

test('The country is chosen from a list, the Mediterranean first, and says the language until one is chosen.', async () => {
  const { user } = renderInApp(<NewWorkspace />)
  const country = await screen.findByRole('combobox', { name: 'Paese' })
  await user.click(country)
  expect(screen.getAllByRole('option')[0]).toHaveTextContent('Albania')
  await user.type(country, 'Tunis')
  await user.click(screen.getByRole('option', { name: 'Tunisia' }))
  expect(country).toHaveValue('Tunisia')
  const language = screen.getByRole('combobox', { name: 'Lingua dell’archivio' })
  expect(language).toHaveValue('العربية')
  await user.click(language)
  await user.click(screen.getByRole('option', { name: 'Français' }))
  await user.clear(country)
  await user.type(country, 'Maro')
  await user.click(screen.getByRole('option', { name: 'Marocco' }))
  expect(language).toHaveValue('Français')
})
