import type { Locator } from 'playwright-core'
import { fieldLabel } from '#shared/i18n/labels.ts'
import type { RecordType } from '#shared/model/index.ts'
import type { Program } from './program.ts'

/** The record beside the list. */
export const panel = ({ page, t }: Program): Locator =>
  page.getByRole('complementary', { name: t('panel.label') })

/** The history of the record that is open. */
export const history = ({ page, t }: Program): Locator =>
  page.getByRole('region', { name: t('rail.history') })

/** Opens the row with this title in the list or tree of the area; after a restart it may be open still, and a click would edit it. */
export const openRow = async (program: Program, title: string): Promise<void> => {
  const row = program.page.getByRole('row', { name: title }).first()
  if ((await row.getAttribute('data-open')) === null) await row.getByText(title).first().click()
  await panel(program).getByRole('heading', { level: 1 }).filter({ hasText: title }).waitFor()
}

/** Where a field of the record in the panel is read, and clicked to write. */
export const field = (program: Program, type: RecordType, name: string): Locator =>
  panel(program).getByRole('button', { name: `${fieldLabel(program.t, type, name)}:` })

/** Writes a field of the record in the panel: clicked, typed, left. Ends when it is read as written. */
export const write = async (
  program: Program,
  type: RecordType,
  name: string,
  text: string
): Promise<void> => {
  const input = panel(program).getByRole('textbox', { name: fieldLabel(program.t, type, name), exact: true })
  await field(program, type, name).click()
  await input.fill(text)
  await input.blur()
  await field(program, type, name).filter({ hasText: text }).waitFor()
}
