import { LANGUAGE_NAMES } from '#shared/i18n/languages.ts'
import type { Language } from '#shared/model/field.ts'
import { bar, goTo } from './frame.ts'
import { inLanguage, type Program } from './program.ts'

/** Chooses the language of the screen; answers with the program as it is read then. */
export const speak = async (program: Program, language: Language): Promise<Program> => {
  const { page, t } = program
  await goTo(program, 'settings')
  await page.getByRole('combobox', { name: t('settings.language') }).click()
  await page.getByRole('option', { name: LANGUAGE_NAMES[language] }).click()
  const turned = inLanguage(program, language)
  await page.getByRole('heading', { level: 1, name: turned.t('area.settings') }).waitFor()
  return turned
}

/** Says who works at this computer, by role. */
export const workAs = async (program: Program, role: string): Promise<void> => {
  const { page, t } = program
  await goTo(program, 'settings')
  await page.getByRole('combobox', { name: t('settings.me') }).click()
  await page.getByRole('option', { name: role }).click()
  await bar(program).getByText(role).waitFor()
}
