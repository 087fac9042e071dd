import { expect, test } from 'vitest'
import { begin } from '../begin.ts'
import { useDevice } from '../device.ts'
import { preview } from '../documents.ts'
import { openSample } from '../first-start.ts'
import { goTo, view } from '../frame.ts'
import { measure } from '../monitoring.ts'
import type { Start } from '../program.ts'
import { openRow, panel } from '../record.ts'
import { addAction, inGantt, rename } from '../roadmap.ts'

const ACTION = 'Versione interattiva in rete del vademecum'
const RENAMED = 'Vademecum in rete'
const INDICATOR = 'Direzioni a cui il vademecum è stato presentato'
const OBJECTIVE = 'Coordinare le direzioni e avviare collaborazioni'
const MARKUP = '<img src=x onerror=alert(1)>'

/** The roadmap edited in its tree, the Gantt that follows, a measurement that turns a light, words that look like code. */
export const planning = (start: Start): void => {
  const device = useDevice()

  test('An action renamed in the tree is renamed in the Gantt; a measurement turns the light.', async () => {
    const program = await begin(start, device())
    const { page, t } = program
    await openSample(program)
    await goTo(program, 'roadmap')
    await rename(program, ACTION, RENAMED)
    await view(program, t('roadmap.view.gantt'))
    await inGantt(program, RENAMED).first().waitFor()
    expect(await inGantt(program, ACTION.slice(0, 20)).count()).toBe(0)

    await goTo(program, 'monitoring')
    const row = page.getByRole('row', { name: INDICATOR })
    await row.waitFor()
    expect(await row.innerText()).not.toContain(t('light.met'))
    await openRow(program, INDICATOR)
    await measure(program, '7')
    await row.filter({ hasText: t('light.met') }).waitFor()
    await panel(program)
      .getByRole('region', { name: t('monitoring.lead') })
      .getByText(t('light.met'), { exact: true })
      .waitFor()
  })
}

/** A title that would be dangerous if it ever became markup. */
export const hostileWords = (start: Start): void => {
  const device = useDevice()

  // The test also fails by itself when an alert is shown, the console has an error, or something is fetched.
  test('A title that looks like markup is shown as words, everywhere.', async () => {
    const program = await begin(start, device())
    const { page, t } = program
    await openSample(program)
    await goTo(program, 'roadmap')
    await addAction(program, OBJECTIVE, MARKUP)
    await openRow(program, MARKUP)
    await view(program, t('roadmap.view.gantt'))
    await inGantt(program, '<img').first().waitFor()
    await goTo(program, 'documents')
    const paper = await preview(program)
    await paper.getByText(MARKUP).first().waitFor()
    await goTo(program, 'start')
    await page.getByRole('main').getByText(MARKUP).first().waitFor()
    expect(await page.locator('img[src="x"]').count()).toBe(0)
    expect(await paper.locator('img[src="x"]').count()).toBe(0)
  })
}
