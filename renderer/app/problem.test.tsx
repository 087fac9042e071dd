import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { PianoError } from '#shared/contract/errors.ts'
import { LANGUAGES } from '#shared/model/field.ts'
import { renderInApp } from '../../tests/support/renderer/render-in-app.tsx'
import { Problem } from './problem.tsx'

test('An error is a sentence with the field in words, not in code.', async () => {
  renderInApp(
    <Problem error={new PianoError('LINE_TOO_LONG', { type: 'stakeholder', field: 'territory' })} />
  )
  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent('500')
  expect(alert).not.toHaveTextContent('territory')
  expect(alert).not.toHaveTextContent('{{')
})

test('Whatever is thrown gets a sentence, and nothing technical reaches the person.', async () => {
  renderInApp(<Problem error={new RangeError('SQLITE_CORRUPT at page 7')} />)
  const alert = await screen.findByRole('alert')
  expect(alert).not.toHaveTextContent('SQLITE')
  expect(alert.textContent.length).toBeGreaterThan(20)
})

test.each(LANGUAGES)('In %s the same error has a text of its own.', async language => {
  renderInApp(<Problem code="RECORD_UNKNOWN" />, { language })
  const alert = await screen.findByRole('alert')
  expect(alert).not.toHaveTextContent('RECORD_UNKNOWN')
})
