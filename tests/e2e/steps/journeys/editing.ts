import { expect, test } from 'vitest'
import { fieldLabel } from '#shared/i18n/labels.ts'
import { begin } from '../begin.ts'
import { useDevice } from '../device.ts'
import { openRecent, openSample } from '../first-start.ts'
import { goTo, goToList, redo, search, undo, undoOffers } from '../frame.ts'
import type { Program, Start } from '../program.ts'
import { field, history, openRow, panel, write } from '../record.ts'
import { workAs } from '../settings.ts'

const NAME = 'Fondazione Cariplo'
const BEFORE = 'Capofila dei 14 istituti bancari'
const AFTER = 'Riunisce le banche che hanno finanziato i tre bandi'
const ROLE = 'Referente per le politiche sociali'

const label = ({ t }: Program) =>
  t('commit.set', { record: NAME, field: fieldLabel(t, 'stakeholder', 'description') })
const description = (program: Program) => field(program, 'stakeholder', 'description')

/** A field edited in place, undone, redone, found, and all of that across a restart. */
export const editing = (start: Start): void => {
  const device = useDevice()

  test('A field is edited in place, saved when left, undone and redone by keys, and found.', async () => {
    const program = await begin(start, device())
    const { page } = program
    await openSample(program)
    await workAs(program, ROLE)
    await goTo(program, 'stakeholders')
    await openRow(program, NAME)
    await description(program).filter({ hasText: BEFORE }).waitFor()
    await write(program, 'stakeholder', 'description', AFTER)

    const entry = history(program).getByRole('listitem').filter({ hasText: AFTER })
    await entry.waitFor()
    expect(await entry.innerText()).toContain(ROLE)
    await entry.locator('del').filter({ hasText: BEFORE }).waitFor()

    await undo(program, label(program))
    await description(program).filter({ hasText: BEFORE }).waitFor()
    await redo(program, label(program))
    await description(program).filter({ hasText: AFTER }).waitFor()

    await goTo(program, 'start')
    await search(program, 'banche bandi', NAME)
    await page.getByRole('main').getByText(AFTER).first().waitFor()
  })

  test('After a restart the edit is there, and can still be undone and redone.', async () => {
    const program = await begin(start, device())
    await openRecent(program, 'Milano')
    await goToList(program, 'stakeholders')
    await openRow(program, NAME)
    await description(program).filter({ hasText: AFTER }).waitFor()
    await undoOffers(program, label(program))
    await undo(program, label(program))
    await description(program).filter({ hasText: BEFORE }).waitFor()
  })

  test('What was undone before a restart can be redone after it; Escape leaves a field as it was.', async () => {
    const program = await begin(start, device())
    await openRecent(program, 'Milano')
    await goToList(program, 'stakeholders')
    await openRow(program, NAME)
    await redo(program, label(program))
    await description(program).filter({ hasText: AFTER }).waitFor()
    await description(program).click()
    const input = panel(program).getByRole('textbox', {
      name: fieldLabel(program.t, 'stakeholder', 'description'),
      exact: true
    })
    await input.fill('Un ripensamento')
    await input.press('Escape')
    await description(program).filter({ hasText: AFTER }).waitFor()
    await undoOffers(program, label(program))
  })
}
