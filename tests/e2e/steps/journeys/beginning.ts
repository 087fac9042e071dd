import { expect, test } from 'vitest'
import { begin } from '../begin.ts'
import { useDevice } from '../device.ts'
import { makeWorkspace, openRecent, openSample } from '../first-start.ts'
import { bar, goTo, navigation } from '../frame.ts'
import type { Start } from '../program.ts'
import { line } from '../roadmap.ts'

const WHO = { city: 'Bergamo', department: 'Politiche sociali', role: 'Coordinamento del gruppo' } as const

/** From nothing to a workspace, and to the sample. */
export const beginning = (start: Start): void => {
  const device = useDevice()

  test('The first start asks for city, department and role, and leads to the start screen.', async () => {
    const program = await begin(start, device())
    await makeWorkspace(program, WHO)
    const { page, t } = program
    await navigation(program).getByText(WHO.city).waitFor()
    await bar(program).getByText(WHO.role).waitFor()
    await bar(program).getByText(WHO.department).waitFor()
    await goTo(program, 'group')
    await page.getByRole('main').getByText(WHO.role).first().waitFor()
    expect(await page.locator('html').getAttribute('dir')).toBe('ltr')
    expect(await page.title()).toContain(t('app.name'))
  })

  test('At the next start the workspace is listed, and the sample can be opened beside it.', async () => {
    const program = await begin(start, device())
    const { page, t } = program
    await page.getByRole('button', { name: WHO.city, exact: true }).waitFor()
    await openSample(program)
    await navigation(program).getByText('Milano').waitFor()
    await goTo(program, 'roadmap')
    await page.getByRole('heading', { level: 1, name: 'Roadmap Milano 2020–2022' }).waitFor()
    await line(program, 'Versione interattiva in rete del vademecum').waitFor()
    await goTo(program, 'start')
    await page
      .getByText(t('start.asOf', { date: '15 nov 2022' }))
      .first()
      .waitFor()
  })

  test('The first workspace is as it was.', async () => {
    const program = await begin(start, device())
    await openRecent(program, WHO.city)
    await bar(program).getByText(WHO.role).waitFor()
  })
}
