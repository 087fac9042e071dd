import { LANGUAGE_NAMES } from '#shared/i18n/languages.ts'
import type { Program } from './program.ts'

type Newcomer = { readonly city: string; readonly department: string; readonly role: string }

/** The system may speak another language than the person. */
export const chooseItalian = async ({ page }: Program): Promise<void> => {
  await page.getByRole('radiogroup').getByText(LANGUAGE_NAMES.it, { exact: true }).click()
}

/** The first start: city, department, "I am"; ends on the screen "Start". */
export const makeWorkspace = async (program: Program, who: Newcomer): Promise<void> => {
  const { page, t } = program
  await chooseItalian(program)
  await page.getByRole('textbox', { name: t('firstStart.city') }).fill(who.city)
  await page.getByRole('textbox', { name: t('firstStart.department') }).fill(who.department)
  await page.getByRole('textbox', { name: t('firstStart.role') }).fill(who.role)
  await program.newWorkspace(`${who.city}.piano`, () =>
    page.getByRole('button', { name: t('firstStart.create') }).click()
  )
  await startScreen(program)
}

/** Makes a copy of the sample of Milano, to work in, where no workspace is open. */
export const openSample = async (program: Program): Promise<void> => {
  const { page, t } = program
  await chooseItalian(program)
  await program.newWorkspace('Milano.piano', () =>
    page.getByRole('button', { name: t('host.menu.sampleCopy') }).click()
  )
  await startScreen(program)
}

/** Opens a workspace that was open on this device before. */
export const openRecent = async (program: Program, city: string): Promise<void> => {
  const { page, t } = program
  await page.getByRole('heading', { name: t('firstStart.recent') }).waitFor()
  await page.getByRole('button', { name: city, exact: true }).click()
  await startScreen(program)
}

/** Opens the workspace that was open last, where the program begins with none. */
export const openLast = async ({ page, t }: Program): Promise<void> => {
  const recent = page.getByRole('heading', { name: t('firstStart.recent') })
  const areas = page.getByRole('navigation', { name: t('frame.areas') })
  await recent.or(areas).first().waitFor()
  if (await recent.isVisible()) await recent.locator('xpath=following::button[1]').click()
  await areas.waitFor()
}

/** The screen "Start" is there. */
export const startScreen = ({ page, t }: Program): Promise<void> =>
  page
    .getByRole('heading', { name: t('start.cycle') })
    .or(page.getByRole('heading', { name: t('start.begin') }))
    .waitFor()
