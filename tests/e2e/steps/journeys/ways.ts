import { expect, test } from 'vitest'
import { begin } from '../begin.ts'
import { useDevice } from '../device.ts'
import { makeWorkspace, openRecent, startScreen } from '../first-start.ts'
import { goTo, navigation } from '../frame.ts'
import type { Program, Start } from '../program.ts'
import { chooseInMenu, shows } from '../workspaces.ts'

const WHO = { city: 'Bergamo', department: 'Politiche sociali', role: 'Coordinamento del gruppo' } as const

const back = ({ page, t }: Program, city: string) =>
  page.getByRole('button', { name: t('workspace.back', { city }) })

/** From one workspace to another and back, from wherever one is. */
export const ways = (start: Start): void => {
  const device = useDevice()

  test('The sample is looked at, read alone, and one click leads back to where one was.', async () => {
    const program = await begin(start, device())
    const { page, t } = program
    await makeWorkspace(program, WHO)
    expect(await page.title()).toBe('Bergamo – Piano Comune')
    await goTo(program, 'stakeholders')
    await page.getByRole('button', { name: t('empty.sample') }).click()
    await shows(program, 'Milano')
    expect(await page.title()).toBe(`Milano (${t('lookedAt.sample')}) – Piano Comune`)
    await goTo(program, 'roadmap')
    await page.getByRole('heading', { level: 1, name: 'Roadmap Milano 2020–2022' }).waitFor()
    // Loading the page again keeps the way back.
    await page.reload()
    await back(program, WHO.city).click()
    await shows(program, WHO.city)
    await page.getByRole('heading', { level: 1, name: t('area.stakeholders') }).waitFor()
    expect(await page.title()).toBe('Bergamo – Piano Comune')
    expect(await back(program, WHO.city).count()).toBe(0)
  })

  test('A new workspace is made beside the open one, and the menu leads from each to the other.', async () => {
    const program = await begin(start, device())
    const { page, t } = program
    await openRecent(program, WHO.city)
    await chooseInMenu(program, WHO.city, t('host.menu.new'))
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: t('firstStart.city') }).fill('Lecco')
    await program.newWorkspace('Lecco.piano', () =>
      dialog.getByRole('button', { name: t('firstStart.create') }).click()
    )
    await shows(program, 'Lecco')
    await startScreen(program)
    await chooseInMenu(program, 'Lecco', /^Bergamo/)
    await shows(program, WHO.city)
    await chooseInMenu(program, WHO.city, /^Lecco/)
    await shows(program, 'Lecco')
  })

  test('A copy of the sample is one’s own, and leaving leads to the list of what was open.', async () => {
    const program = await begin(start, device())
    const { page, t } = program
    await openRecent(program, 'Lecco')
    await program.newWorkspace('Prova.piano', () => chooseInMenu(program, 'Lecco', t('host.menu.sampleCopy')))
    await shows(program, 'Milano')
    expect(await page.getByText(t('frame.readOnly')).count()).toBe(0)
    await chooseInMenu(program, 'Milano', t('host.menu.close'))
    await page.getByRole('heading', { name: t('firstStart.recent') }).waitFor()
    expect(await page.title()).toBe('Piano Comune')
    await openRecent(program, 'Lecco')
    await navigation(program).getByText('Lecco').waitFor()
  })
}
