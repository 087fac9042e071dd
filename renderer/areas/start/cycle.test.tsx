import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { expectAccessible } from '../../../tests/support/renderer/expect-accessible.ts'
import { renderInApp } from '../../../tests/support/renderer/render-in-app.tsx'
import { Cycle } from './cycle.tsx'
import type { Overview } from './overview.ts'

const step = (area: Overview['steps'][number]['area'], records: number): Overview['steps'][number] => ({
  area,
  records,
  complete: records === 0 ? 0 : 50,
  missing: [{ code: 'stakeholders', count: 1 }]
})

test('On the first day the cycle says where to begin and what each step is for, not what is missing.', async () => {
  const { container } = renderInApp(<Cycle steps={[step('group', 2), step('stakeholders', 0)]} />)
  expect(await screen.findByRole('heading', { name: 'Da dove cominciare' })).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Vedere come ha fatto Milano' })).toBeInTheDocument()
  expect(screen.getByText(/Registrare chi opera sul territorio/)).toBeInTheDocument()
  expect(screen.getAllByRole('progressbar')).toHaveLength(1)
  await expectAccessible(container)
})

test('Once there is something it says how far each step is.', async () => {
  renderInApp(<Cycle steps={[step('group', 2), step('stakeholders', 3)]} />)
  expect(await screen.findByRole('heading', { name: 'A che punto è il ciclo' })).toBeInTheDocument()
  expect(screen.getAllByRole('progressbar')).toHaveLength(2)
})
