import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { expectAccessible } from '../../tests/support/renderer/expect-accessible.ts'
import { renderInApp } from '../../tests/support/renderer/render-in-app.tsx'
import { EmptyState } from './empty-state.tsx'

test('It says what the list is for and offers the first step.', async () => {
  const onClick = vi.fn()
  const { user, container } = renderInApp(
    <EmptyState text="Qui stanno gli attori." action={{ label: 'Aggiungi un attore', onClick }} />
  )
  expect(await screen.findByText('Qui stanno gli attori.')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Aggiungi un attore' }))
  expect(onClick).toHaveBeenCalledOnce()
  await expectAccessible(container)
})

test('The way to the sample asks where to put it, and stops when the person thinks better of it.', async () => {
  const save = vi.fn(() => Promise.resolve(null))
  const { user } = renderInApp(<EmptyState text="Vuoto." />, { host: { save } })
  await user.click(await screen.findByRole('button', { name: 'Vedere come ha fatto Milano' }))
  expect(save).toHaveBeenCalledWith('workspace', 'Milano (esempio)')
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
})
