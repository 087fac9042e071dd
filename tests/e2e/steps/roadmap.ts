import type { Locator } from 'playwright-core'
import { fieldLabel, kindLabel, newLabel } from '#shared/i18n/labels.ts'
import type { Program } from './program.ts'

/** The tree of axes, objectives and actions. */
export const tree = ({ page, t }: Program): Locator => page.getByRole('treegrid', { name: t('roadmap.tree') })

/** The line of an action in the tree. */
export const line = (program: Program, title: string): Locator =>
  tree(program).getByRole('row').filter({ hasText: title })

/** Renames an action in its line of the tree. */
export const rename = async (program: Program, title: string, next: string): Promise<void> => {
  const { page, t } = program
  await line(program, title).hover()
  await line(program, title).getByRole('button', { name: title }).click()
  await page.getByRole('menuitem', { name: t('roadmap.rename') }).click()
  const input = tree(program).getByRole('textbox', { name: fieldLabel(t, 'action', 'title') })
  await input.fill(next)
  await input.press('Enter')
  await line(program, next).waitFor()
}

/** Adds an action to an objective: its button, its title, Enter, and the empty line left. */
export const addAction = async (program: Program, objective: string, title: string): Promise<void> => {
  const { t } = program
  await line(program, objective).hover()
  await line(program, objective)
    .getByRole('button', { name: newLabel(t, 'action') })
    .click()
  const input = tree(program).getByRole('textbox', {
    name: `${kindLabel(t, 'action')}: ${fieldLabel(t, 'action', 'title')}`
  })
  await input.fill(title)
  await input.press('Enter')
  await line(program, title).waitFor()
  await input.press('Escape')
  await input.waitFor({ state: 'detached' })
}

/** The words of an action in the Gantt. */
export const inGantt = ({ page, t }: Program, words: string): Locator =>
  page
    .getByRole('region', { name: t('roadmap.gantt.region') })
    .locator('svg text')
    .filter({ hasText: words })
