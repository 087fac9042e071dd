import { expect, test } from 'vitest'
import { messages } from '#shared/i18n/messages.ts'
import { type ColourScheme, seriousFaults } from '../accessibility.ts'
import { begin } from '../begin.ts'
import { useDevice } from '../device.ts'
import { openRecent, openSample } from '../first-start.ts'
import { goTo, navigation } from '../frame.ts'
import { inLanguage, type Program, type Start } from '../program.ts'
import { history, openRow, panel } from '../record.ts'
import { speak } from '../settings.ts'

/** Words that only the Italian screen has. */
const ARABIC = new Set<string>(Object.values(messages.ar))
const ITALIAN = new Set<string>(Object.values(messages.it).filter(text => !ARABIC.has(text)))

/** Areas and their views, below which something was not looked at. */
const FEWEST = 20

/** What the sample's “Vademecum pubblicato” is called in Arabic. */
const PUBLISHED = 'الدليل المنشور'

/** Records that are looked at beside their list and on their page, by their translated titles. */
const RECORDS = [
  ['stakeholders', 'مؤسسة كاريبلو'],
  ['practices', 'تيرانا: مركز تومو'],
  ['roadmap', 'جمع المصطلحات الإشكالية'],
  ['monitoring', PUBLISHED]
] as const

/** What the frame itself says: navigation, bar, headings, tabs, heads of columns, names of controls – not the records. */
const frameWords = async ({ page }: Program): Promise<readonly string[]> =>
  page.evaluate(() => {
    const isOfFrame = (one: Element) => one.closest('td, main li') === null
    const frame = 'nav, h1, h2, [role=tab], [role=columnheader], label, button'
    const lines = [...document.querySelectorAll<HTMLElement>(frame)]
      .filter(isOfFrame)
      .flatMap(one => one.innerText.split('\n'))
    const names = [...document.querySelectorAll('[aria-label], [title], [placeholder]')]
      .filter(isOfFrame)
      .flatMap(one => ['aria-label', 'title', 'placeholder'].map(name => one.getAttribute(name) ?? ''))
    return [...lines, ...names].map(words => words.trim()).filter(words => words !== '')
  })

/** Cells of lists that reach out of their row, over its line and into the next. */
const crowded = async ({ page }: Program): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[role=grid] td, [role=treegrid] td')]
      .filter(cell => {
        const row = cell.closest('tr')
        return row !== null && cell.getBoundingClientRect().bottom > row.getBoundingClientRect().bottom
      })
      .map(cell => cell.innerText)
  )

/** Goes through every area and every view of it. */
const everyScreen = async (program: Program, look: (screen: string) => Promise<void>): Promise<number> => {
  const { page } = program
  let screens = 0
  const links = navigation(program).getByRole('link')
  for (let at = 0; at < (await links.count()); at += 1) {
    const link = links.nth(at)
    const area = (await link.innerText()).trim()
    await link.click()
    await navigation(program).locator('[aria-current="page"]', { hasText: area }).waitFor()
    await page.getByRole('main').getByRole('heading', { level: 1 }).first().waitFor()
    const tabs = page.getByRole('main').getByRole('tab')
    const views = await tabs.count()
    screens += Math.max(views, 1)
    if (views === 0) await look(area)
    for (let view = 0; view < views; view += 1) {
      const tab = tabs.nth(view)
      await tab.click()
      await tab.and(page.locator('[aria-selected="true"]')).waitFor()
      await look(`${area} – ${await tab.innerText()}`)
    }
  }
  return screens
}

/** The screen in Arabic: turned round, in Arabic words alone, and accessible. */
export const arabic = (start: Start, schemes: readonly ColourScheme[]): void => {
  const device = useDevice()

  test('In Arabic the whole frame is turned round, says nothing in Italian, and no words of a list reach out of their row.', async () => {
    const program = await begin(start, device())
    const { page } = program
    await openSample(program)
    const turned = await speak(program, 'ar')
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
    expect(await page.locator('html').getAttribute('lang')).toBe('ar')
    const side = await navigation(turned).boundingBox()
    const main = await page.getByRole('main').boundingBox()
    expect(side?.x).toBeGreaterThan(main?.x ?? Number.POSITIVE_INFINITY)

    const left: string[] = []
    const overRows: string[] = []
    const screens = await everyScreen(turned, async screen => {
      const words = await frameWords(turned)
      left.push(...words.filter(one => ITALIAN.has(one)).map(one => `${screen}: ${one}`))
      overRows.push(...(await crowded(turned)))
    })
    expect(left).toEqual([])
    expect(overRows).toEqual([])
    expect(screens).toBeGreaterThan(FEWEST)
  })

  test(`axe finds nothing serious on any screen, ${schemes.join(' and ')}.`, async () => {
    const program = inLanguage(await begin(start, device()), 'ar')
    const { page, t } = program
    const faults: string[] = []
    const look = async (screen: string) => {
      faults.push(...(await seriousFaults(page, screen, schemes)))
    }
    await page.getByRole('heading', { name: t('firstStart.recent') }).waitFor()
    await look(t('firstStart.new'))
    await openRecent(program, 'Milano')
    const screens = await everyScreen(program, look)
    for (const [area, title] of RECORDS) {
      await goTo(program, area)
      // The area opens in the view that was looked at last; records stand in rows in its first.
      const tabs = page.getByRole('main').getByRole('tab')
      if ((await tabs.count()) > 0) await tabs.first().click()
      await openRow(program, title)
      await look(`${t(`area.${area}`)} – ${t('panel.label')}`)
      await panel(program)
        .getByRole('button', { name: t('panel.enlarge') })
        .click()
      await panel(program).waitFor({ state: 'detached' })
      await history(program).getByRole('listitem').first().waitFor()
      await look(`${t(`area.${area}`)} – ${t('record.open')}`)
    }
    await page.keyboard.press('Control+k')
    await page.getByRole('textbox', { name: t('search.open') }).fill('vademecum')
    await page.getByRole('dialog').getByText(PUBLISHED).waitFor()
    await look(t('search.open'))
    expect(faults).toEqual([])
    expect(screens).toBeGreaterThan(FEWEST)
  }, 600_000)
}
