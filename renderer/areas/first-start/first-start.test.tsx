import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { PianoError } from '#shared/contract/errors.ts'
import { renderInApp } from '../../../tests/support/renderer/render-in-app.tsx'
import { FirstStart } from './first-start.tsx'

test('A file that the program was started with and that cannot be opened is explained where another can be chosen.', async () => {
  renderInApp(
    <FirstStart recent={[]} refused={{ error: new PianoError('WORKSPACE_NOT_A_WORKSPACE'), ticket: 't' }} />
  )
  const alert = await screen.findByRole('alert')
  expect(alert).not.toHaveTextContent('WORKSPACE')
  expect(screen.getByRole('heading', { level: 1 })).toBeInTheDocument()
})

test('An ordinary start has nothing to explain.', async () => {
  renderInApp(<FirstStart recent={[]} refused={null} />)
  await screen.findByRole('heading', { level: 1 })
  expect(screen.queryByRole('alert')).toBeNull()
})
