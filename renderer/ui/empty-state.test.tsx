import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { PianoError } from '#shared/contract/errors.ts'
import { expectAccessible } from '../../tests/support/renderer/expect-accessible.ts'
import type { Answers } from '../../tests/support/renderer/fake-core.ts'
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

test('The way to the sample asks for no file: it is only looked at.', async () => {
  const save = vi.fn(() => Promise.resolve(null))
  const createSample = vi.fn(() => Promise.reject(new PianoError('CANCELLED')))
  const { user } = renderInApp(<EmptyState text="Vuoto." />, {
    host: { save },
    answers: { workspace: { createSample } } as unknown as Answers
  })
  await user.click(await screen.findByRole('button', { name: 'Vedere come ha fatto Milano' }))
  expect(createSample).toHaveBeenCalledWith({ sample: 'milano', target: null }, expect.anything())
  expect(save).not.toHaveBeenCalled()
})

test('In the sample itself nothing leads to the sample.', async () => {
  renderInApp(<EmptyState text="Vuoto." />, { workspace: { lookedAt: 'sample' } })
  await screen.findByText('Vuoto.')
  expect(screen.queryByRole('button')).toBeNull()
})
