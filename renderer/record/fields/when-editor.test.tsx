import { screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { kindOf } from '#shared/model/index.ts'
import { renderInApp } from '../../../tests/support/renderer/render-in-app.tsx'
import { Editable } from './editable.tsx'
import type { Value } from './editor.ts'

const field = kindOf('action').fields['endDate']
if (field === undefined) throw new Error('no such field')

const show = () => {
  const onSave = vi.fn((_: Value) => Promise.resolve(true))
  const result = renderInApp(
    <Editable
      type="action"
      name="endDate"
      draft="action/x/endDate"
      field={field}
      value="2026-03~"
      onSave={onSave}
    >
      circa marzo 2026
    </Editable>
  )
  return { ...result, onSave }
}

test('A time is typed as it is known, and what was understood is said in words.', async () => {
  const { user, onSave } = show()
  await user.click(await screen.findByRole('button', { name: /^Fine/ }))
  const input = screen.getByRole('textbox')
  expect(input).toHaveValue('circa marzo 2026')
  await user.clear(input)
  await user.type(input, 'Q3 2026')
  expect(screen.getByText('3° trimestre 2026')).toBeVisible()
  await user.tab()
  await waitFor(() => expect(onSave).toHaveBeenCalledWith('2026-35'))
})

test('What is no time is said to be none, with what can be written.', async () => {
  const { user, onSave } = show()
  await user.click(await screen.findByRole('button', { name: /^Fine/ }))
  await user.clear(screen.getByRole('textbox'))
  await user.type(screen.getByRole('textbox'), 'presto')
  await user.tab()
  expect(await screen.findByText(/non si capisce.*3° trimestre 2026/)).toBeVisible()
  expect(onSave).not.toHaveBeenCalled()
})
