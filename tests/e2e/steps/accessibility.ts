import axe from 'axe-core'
import type { Page } from 'playwright-core'

type Own = typeof globalThis & { readonly axe: typeof axe }

export type ColourScheme = 'light' | 'dark'

/** What depends on colours alone: all else is the same in every scheme, and looked at in the first. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block']

/**
 * What axe finds serious or critical on the screen, in each colour scheme. It runs in the page
 * itself, because Electron cannot open a second page. The preview's frame runs no script, so axe cannot look into it.
 */
export const seriousFaults = async (
  page: Page,
  screen: string,
  schemes: readonly ColourScheme[]
): Promise<readonly string[]> => {
  const found: string[] = []
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
  for (const [at, colorScheme] of schemes.entries()) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const rules = at === 0 ? null : OF_COLOURS
    const faults = await page.evaluate(async rules => {
      // Colours that are still changing are nobody's colours.
      const changing = document.getAnimations().filter(one => one instanceof CSSTransition)
      await Promise.allSettled(changing.map(({ finished }) => finished))
      const { violations } = await (globalThis as Own).axe.run(document, {
        iframes: false,
        preload: false,
        resultTypes: ['violations'],
        ...(rules !== null && { runOnly: rules })
      })
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .flatMap(({ id, nodes }) =>
          nodes.map(({ target, any, all }) => {
            const why = [...any, ...all].map(({ message }) => message).join('; ')
            return `${id} at ${target.join(' ')}: ${why}`
          })
        )
    }, rules)
    found.push(...faults.map(fault => `${screen}, ${colorScheme}: ${fault}`))
  }
  return found
}
