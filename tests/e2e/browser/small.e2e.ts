import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { kindPluralLabel } from '#shared/i18n/labels.ts'
import { AREA_NAMES } from '#shared/model/areas.ts'
import { begin } from '../steps/begin.ts'
import { useDevice } from '../steps/device.ts'
import { openSample } from '../steps/first-start.ts'
import { goTo, navigation } from '../steps/frame.ts'
import { inBrowser } from '../steps/in-browser.ts'
import { openRow, panel } from '../steps/record.ts'
import { speak } from '../steps/settings.ts'

/** 1366×768 at 200 %, 1280×720 at 200 %, and 1280×720. */
const SIZES = [
  { width: 683, height: 384 },
  { width: 640, height: 360 },
  { width: 1280, height: 720 }
] as const

const pageScrolls = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement
    return scrollHeight > clientHeight || scrollWidth > clientWidth
  })

const small = (): void => {
  const device = useDevice()

  test('On small screens and at 200 % every area fits beside the narrow navigation, and Documents can be chosen from.', async () => {
    const program = await begin(inBrowser, device())
    const { page, t } = program
    await openSample(program)
    for (const size of SIZES) {
      await page.setViewportSize(size)
      for (const id of AREA_NAMES) {
        // Areas that are named and not built yet.
        if (
          (await navigation(program)
            .getByRole('link', { name: t(`area.${id}`) })
            .count()) === 0
        )
          continue
        await goTo(program, id)
        expect(await pageScrolls(page), `${id} at ${size.width}`).toBe(false)
      }
      const wide = (await navigation(program).boundingBox())?.width ?? 0
      expect(wide).toBeLessThan(size.width < 1100 ? 60 : 220)
      await goTo(program, 'documents')
      const language = page.getByRole('main').getByRole('combobox').first()
      // Nothing lies over it: a click reaches it.
      await language.click()
      await page.keyboard.press('Escape')
      await goTo(program, 'stakeholders')
      await page.getByRole('gridcell', { name: 'ANCI Lombardia', exact: true }).click()
      const panel = page.getByRole('complementary', { name: t('panel.label') })
      const main = await page.getByRole('main').boundingBox()
      // Where list and record have no room beside each other, the record has all of it.
      const whole = ((await panel.boundingBox())?.width ?? 0) >= (main?.width ?? 0) - 2
      expect(whole, `panel at ${size.width}`).toBe(size.width < 700)
      await page.getByRole('button', { name: t('panel.close') }).click()
      await panel.waitFor({ state: 'detached' })
    }
    expect(await page.evaluate(() => getComputedStyle(document.body).scrollbarWidth)).toBe('thin')
    const arabic = await speak(program, 'ar')
    await navigation(arabic)
      .getByRole('button', { name: arabic.t('workspace.menu', { city: 'ميلانو' }) })
      .click()
    const item = page.getByRole('menuitem', { name: arabic.t('host.menu.new') })
    await item.waitFor()
    const menu = await page.getByRole('menu').boundingBox()
    // Under the city's name, which stands on the right, with its icons on the right.
    expect((menu?.x ?? 0) + (menu?.width ?? 0)).toBeGreaterThan(1280 - 20)
    const icon = await item.locator('svg').boundingBox()
    expect(icon?.x ?? 0).toBeGreaterThan((menu?.x ?? 0) + (menu?.width ?? 0) / 2)
  })
}

const besideAList = (): void => {
  const device = useDevice()

  test('What can be done with a row inside a record stays in sight beside the list, however wide its table is.', async () => {
    const program = await begin(inBrowser, device())
    const { t } = program
    await openSample(program)
    await goTo(program, 'monitoring')
    await openRow(program, 'Vademecum pubblicato')
    const table = panel(program).getByRole('region', { name: kindPluralLabel(t, 'measurement') })
    const open = table.getByRole('button', { name: t('record.open') }).first()
    const [button, place] = [await open.boundingBox(), await table.boundingBox()]
    expect((button?.x ?? 0) + (button?.width ?? 0)).toBeLessThanOrEqual((place?.x ?? 0) + (place?.width ?? 0))
  })
}

describe('On a small screen', small)
describe('Beside a list', besideAList)
