import type { Locator } from 'playwright-core'
import { choiceLabel } from '#shared/i18n/labels.ts'
import type { CodeOf } from '#shared/i18n/message-key.ts'
import { goTo, view } from './frame.ts'
import type { Program } from './program.ts'

/** Goes to a view of the exchange with other cities. */
export const exchangeView = async (program: Program, name: CodeOf<'exchangeView'>): Promise<void> => {
  await goTo(program, 'exchange')
  await view(program, program.t(`exchangeView.${name}`))
}

/** Sends a bundle to partner cities: what was found in texts stays here, the file is saved. Answers with its path. */
export const sendToPartners = async (program: Program, name: string): Promise<string> => {
  const { page, t } = program
  await exchangeView(program, 'send')
  await page.getByRole('radio', { name: choiceLabel(t, 'sentBundle', 'audience', 'partner') }).check()
  const save = page.getByRole('button', { name: t('send.save') })
  await page.getByRole('region', { name: t('send.outcome') }).waitFor()
  const withhold = page.getByRole('button', { name: t('found.withholdAll') })
  if (await withhold.isVisible()) {
    await withhold.click()
    await page.getByText(t('found.allDecided')).waitFor()
  }
  await save.and(page.locator('[aria-disabled="false"]')).waitFor()
  return program.saved(name, async () => {
    await save.click()
    await page.getByRole('heading', { name: t('sent.title', { sequence: 1 }) }).waitFor()
  })
}

/** Opens a bundle that came from another city; what is in it is shown, nothing is accepted yet. */
export const receive = async (program: Program, path: string): Promise<void> => {
  const { page, t } = program
  await exchangeView(program, 'receive')
  const pick = page
    .getByRole('button', { name: t('receive.pick'), exact: true })
    .or(page.getByRole('button', { name: t('receive.pickAnother'), exact: true }))
  await program.chosen(path, () => pick.click())
}

/** The table of what was received. */
export const library = ({ page, t }: Program): Locator =>
  page.getByRole('grid', { name: t('exchangeView.library') })
