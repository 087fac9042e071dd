import { screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type { Language } from '#shared/model/field.ts'
import { kindOf } from '#shared/model/index.ts'
import { renderInApp } from '../../../tests/support/renderer/render-in-app.tsx'
import { Editable } from './editable.tsx'
import type { Value } from './editor.ts'

const field = kindOf('budgetLine').fields['amount']
if (field === undefined) throw new Error('no such field')

const show = async (language: Language, country: string) => {
  const onSave = vi.fn((_: Value) => Promise.resolve(true))
  const app = renderInApp(
    <Editable
      type="budgetLine"
      name="amount"
      draft="budgetLine/x/amount"
      field={field}
      value={null}
      onSave={onSave}
    >
      –
    </Editable>,
    { language, workspace: { country } }
  )
  await app.user.click(await screen.findByRole('button'))
  return { ...app, onSave }
}

test('In a Tunisian city 1.500 is one thousand five hundred dinars.', async () => {
  const { user, onSave } = await show('ar', 'TN')
  await user.keyboard('1.500')
  await user.tab()
  await user.tab()
  await waitFor(() => expect(onSave).toHaveBeenCalledWith('1500000 TND'))
})

test('The currency typed with an amount is meant, and said.', async () => {
  const { user, onSave } = await show('it', 'IT')
  await user.keyboard('12.500,- DH')
  expect(screen.getByText(/^12\.500,00.MAD$/)).toBeVisible()
  await user.tab()
  await user.tab()
  await waitFor(() => expect(onSave).toHaveBeenCalledWith('1250000 MAD'))
})

test('An amount that could be another says how thousands are written.', async () => {
  const { user } = await show('en', 'IT')
  await user.keyboard('1.500')
  expect(screen.getByText('For thousands write 1,500.')).toBeVisible()
})
