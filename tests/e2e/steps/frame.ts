import type { Locator } from 'playwright-core'
import type { AreaName } from '#shared/model/areas.ts'
import type { Program } from './program.ts'

/** The navigation beside the screen. */
export const navigation = ({ page, t }: Program): Locator =>
  page.getByRole('navigation', { name: t('frame.areas') })

/** The bar above the screen: where, search, undo and redo, who. */
export const bar = ({ page, t }: Program): Locator => page.getByRole('region', { name: t('frame.bar') })

/** Goes to an area by its name in the navigation; ends when the area is there. */
export const goTo = async (program: Program, area: AreaName): Promise<void> => {
  const { page, t } = program
  const link = navigation(program).getByRole('link', { name: t(`area.${area}`) })
  await link.click()
  await navigation(program)
    .locator('[aria-current="page"]', { hasText: t(`area.${area}`) })
    .waitFor()
  await page.getByRole('main').getByRole('heading', { level: 1 }).first().waitFor()
}

/** Goes to the list of an area. After a restart the area opens where it was left; its link then leads to the whole of it. */
export const goToList = async (program: Program, area: AreaName): Promise<void> => {
  await goTo(program, area)
  await goTo(program, area)
}

/** Chooses a view of the area. */
export const view = async ({ page }: Program, name: string): Promise<void> => {
  await page.getByRole('tab', { name, exact: true }).click()
}

/** Waits until a message at the edge of the screen says this. */
const toast = ({ page }: Program, text: string): Promise<void> =>
  page.getByRole('status').filter({ hasText: text }).first().waitFor()

/** Ctrl+Z where no text is being typed, once the bar offers it; ends when the program says what it took back. */
export const undo = async (program: Program, label: string): Promise<void> => {
  const { page, t } = program
  await undoOffers(program, label)
  await page.keyboard.press('Control+z')
  await toast(program, t('undo.entry', { label }))
}

/** Ctrl+Y where no text is being typed, once the bar offers it; ends when the program says what it brought back. */
export const redo = async (program: Program, label: string): Promise<void> => {
  const { page, t } = program
  await bar(program)
    .getByRole('button', { name: t('redo.next', { label }) })
    .waitFor()
  await page.keyboard.press('Control+y')
  await toast(program, t('redo.entry', { label }))
}

/** What the button in the bar says that Ctrl+Z would take back. */
export const undoOffers = (program: Program, label: string): Promise<void> =>
  bar(program)
    .getByRole('button', { name: program.t('undo.next', { label }) })
    .waitFor()

/** Ctrl+K, words, and the result with this title opened. */
export const search = async ({ page, t }: Program, words: string, title: string): Promise<void> => {
  await page.keyboard.press('Control+k')
  await page.getByRole('textbox', { name: t('search.open') }).fill(words)
  await page.getByRole('dialog').getByText(title).first().click()
  await page.getByRole('main').getByRole('heading', { level: 1 }).filter({ hasText: title }).waitFor()
}

/** Types into the filter above a list. */
export const filter = async ({ page, t }: Program, words: string): Promise<void> => {
  await page.getByRole('textbox', { name: t('table.filter') }).fill(words)
}
