import { navigation } from './frame.ts'
import type { Program } from './program.ts'

/** The workspace of a city is on the screen. */
export const shows = (program: Program, city: string): Promise<void> =>
  navigation(program)
    .getByRole('button', { name: program.t('workspace.menu', { city }) })
    .waitFor()

/** Chooses in the menu under the city's name. */
export const chooseInMenu = async (program: Program, city: string, item: string | RegExp): Promise<void> => {
  const { page, t } = program
  await navigation(program)
    .getByRole('button', { name: t('workspace.menu', { city }) })
    .click()
  await page.getByRole('menuitem', { name: item }).click()
}
