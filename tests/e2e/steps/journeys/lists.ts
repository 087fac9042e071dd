import { expect, test } from 'vitest'
import { choiceLabel, fieldLabel, scaleLabel } from '#shared/i18n/labels.ts'
import { begin } from '../begin.ts'
import { useDevice } from '../device.ts'
import { openRecent, openSample } from '../first-start.ts'
import { filter, goTo, undo } from '../frame.ts'
import type { Program, Start } from '../program.ts'
import { line, tree } from '../roadmap.ts'

const SHOWN = 'Fondazione Cariplo'
const HIDDEN = 'Forum Città Mondo'
const OBJECTIVE = 'Conoscere le parole che feriscono'
const ACTIONS = [
  'Raccogliere i termini ritenuti problematici',
  'Approfondire una ventina di termini'
] as const

const list = ({ page, t }: Program) => page.getByRole('grid', { name: t('area.stakeholders') })
const selection = ({ page, t }: Program) => page.getByRole('region', { name: t('table.selection') })

/** What stands in the way of people who live in lists: filters that get lost, selecting one by one. */
export const lists = (start: Start): void => {
  const device = useDevice()

  test('Filters outlive the way to a record and back, and a reload.', async () => {
    const program = await begin(start, device())
    const { page, t } = program
    await openSample(program)
    await goTo(program, 'stakeholders')
    await filter(program, 'Cariplo')
    const isFiltered = async () => {
      await list(program).getByText(SHOWN).waitFor()
      expect(await list(program).getByText(HIDDEN).count()).toBe(0)
      expect(await page.getByRole('textbox', { name: t('table.filter') }).inputValue()).toBe('Cariplo')
    }
    await list(program).getByText(SHOWN).dblclick()
    await page.getByRole('heading', { level: 1, name: SHOWN }).waitFor()
    await page.getByRole('grid').waitFor({ state: 'detached' })
    await page.goBack()
    await isFiltered()
    await page.reload()
    await isFiltered()
    await page.getByRole('button', { name: t('table.clearAll') }).click()
    await list(program).getByText(HIDDEN).waitFor()
  })

  test('Typing on a cell edits it: a digit chooses a step, the beginning of a word a choice, text takes the place of text.', async () => {
    const program = await begin(start, device())
    const { page, t } = program
    await openRecent(program, 'Milano')
    await goTo(program, 'stakeholders')
    await filter(program, 'Cariplo')
    await list(program).getByText(SHOWN).waitFor()
    await list(program).focus()
    const row = list(program).getByRole('row').nth(1)
    await page.keyboard.press('Home')
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowRight')
    for (const power of [2, 3]) {
      await page.keyboard.press(String(power))
      await row.getByText(scaleLabel(t, 'stakeholder', 'power', power)).waitFor()
    }
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    const sector = choiceLabel(t, 'stakeholder', 'sector', 'civic')
    await page.keyboard.type(sector.slice(0, 3).toLowerCase())
    await page.keyboard.press('Enter')
    await row.getByText(sector, { exact: true }).waitFor()
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.type('FC')
    await page.keyboard.press('Enter')
    await row.getByText('FC', { exact: true }).waitFor()
  })

  test('Shift selects a range by key; the actions of an objective are set at once in the tree, and taken back.', async () => {
    const program = await begin(start, device())
    const { page, t } = program
    await openRecent(program, 'Milano')
    await goTo(program, 'roadmap')
    await line(program, ACTIONS[0]).waitFor()
    await tree(program).focus()
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Shift+ArrowDown')
    await selection(program)
      .getByText(t('table.selected', { count: 2 }))
      .waitFor()
    await selection(program)
      .getByRole('button', { name: t('table.clearSelection') })
      .click()
    await selection(program).waitFor({ state: 'detached' })

    await line(program, OBJECTIVE).getByRole('checkbox').click()
    const field = fieldLabel(t, 'action', 'status')
    await selection(program)
      .getByRole('button', { name: t('table.setField', { field }) })
      .click()
    const suspended = choiceLabel(t, 'action', 'status', 'suspended')
    await page.getByRole('menuitem', { name: suspended }).click()
    for (const action of ACTIONS) await line(program, action).getByText(suspended).waitFor()
    await undo(program, t('commit.setMany', { count: 2, field }))
    for (const action of ACTIONS)
      await line(program, action)
        .getByText(choiceLabel(t, 'action', 'status', 'completed'))
        .waitFor()
  })
}
