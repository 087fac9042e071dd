import { fieldLabel, newLabel } from '#shared/i18n/labels.ts'
import type { Program } from './program.ts'

/** Writes a value of the indicator in the panel, measured today. */
export const measure = async ({ page, t }: Program, value: string): Promise<void> => {
  await page
    .getByRole('main')
    .getByRole('button', { name: newLabel(t, 'measurement') })
    .first()
    .click()
  const dialog = page.getByRole('dialog', { name: newLabel(t, 'measurement') })
  await dialog.getByRole('textbox', { name: fieldLabel(t, 'measurement', 'value') }).fill(value)
  await dialog.getByRole('button', { name: t('action.save') }).click()
  await dialog.waitFor({ state: 'detached' })
}
