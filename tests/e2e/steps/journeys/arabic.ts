import { expect, test } from 'vitest'
import { messages } from '#shared/i18n/messages.ts'
import { seriousFaults } from '../accessibility.ts'
import { begin } from '../begin.ts'
import { useDevice } from '../device.ts'
import { openSample } from '../first-start.ts'
import { navigation } from '../frame.ts'
import { inLanguage, type Program, type Start } from '../program.ts'
import { speak } from '../settings.ts'

/** Words that only the Italian screen has. */
const ARABIC = new Set<string>(Object.values(messages.ar))
const ITALIAN = new Set<string>(Object.values(messages.it).filter(text => !ARABIC.has(text)))

/** What the frame itself says: navigation, bar, headings, tabs, heads of columns, names of controls. */
const frameWords = async ({ page }: Program): Promise<readonly string[]> =>
  page.evaluate(() => {
    const frame = 'nav, header, h1, h2, [role=tab], [role=columnheader], label, main button'
    const lines = [...document.querySelectorAll<HTMLElement>(frame)].flatMap(one => one.innerText.split('\n'))
    const names = [...document.querySelectorAll('[aria-label], [title], [placeholder]')].flatMap(one =>
      ['aria-label', 'title', 'placeholder'].map(name => one.getAttribute(name) ?? '')
    )
    return [...lines, ...names].map(words => words.trim()).filter(words => words !== '')
  })

/** Goes through every area and every view of it. */
const everyScreen = async (program: Program, look: (screen: string) => Promise<void>): Promise<void> => {
  const { page } = program
  const links = navigation(program).getByRole('link')
  for (let at = 0; at < (await links.count()); at += 1) {
    const link = links.nth(at)
    const area = (await link.innerText()).trim()
    await link.click()
    await navigation(program).locator('[aria-current="page"]', { hasText: area }).waitFor()
    await page.getByRole('main').getByRole('heading', { level: 1 }).first().waitFor()
    const tabs = page.getByRole('main').getByRole('tab')
    const views = await tabs.count()
    if (views === 0) await look(area)
    for (let view = 0; view < views; view += 1) {
      const tab = tabs.nth(view)
      await tab.click()
      await tab.and(page.locator('[aria-selected="true"]')).waitFor()
      await look(`${area} – ${await tab.innerText()}`)
    }
  }
}

/** The screen in Arabic: turned round, in Arabic words alone, and accessible in light and dark. */
export const arabic = (start: Start): void => {
  const device = useDevice()

  test('In Arabic the whole frame is turned round and says nothing in Italian.', async () => {
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
    await everyScreen(turned, async screen => {
      const words = await frameWords(turned)
      left.push(...words.filter(one => ITALIAN.has(one)).map(one => `${screen}: ${one}`))
    })
    expect(left).toEqual([])
  })

  test('axe finds nothing serious on any screen, light and dark.', async () => {
    const program = inLanguage(await begin(start, device()), 'ar')
    const { page } = program
    await page.getByRole('button', { name: 'Milano', exact: true }).click()
    const faults: string[] = []
    await everyScreen(program, async screen => {
      faults.push(...(await seriousFaults(page, screen)))
    })
    expect(faults).toEqual([])
  }, 600_000)
}
