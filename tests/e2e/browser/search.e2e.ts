import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshHome, type Home } from '../home.ts'
import { openSample } from '../steps/first-start.ts'
import { filter, goTo, search } from '../steps/frame.ts'
import { inBrowser } from '../steps/in-browser.ts'
import type { Program } from '../steps/program.ts'

describe('the search', () => {
  let home: Home
  let program: Program
  beforeAll(async () => {
    home = await freshHome()
    program = await inBrowser(home.folder)
    await openSample(program)
  })
  afterAll(async () => {
    await program.close()
    await home.remove()
  })

  /** The words that are marked on the screen. */
  const marked = (): Promise<readonly string[]> =>
    program.page.evaluate(() => [...(CSS.highlights.get('pc-hits') ?? [])].map(String))

  const type = async (words: string) => {
    const { page, t } = program
    await page.keyboard.press('Control+k')
    const input = page.getByRole('textbox', { name: t('search.open') })
    await input.fill(words)
    return input
  }

  it('marks what was found in its results and in lists, and only there', async () => {
    const { page } = program
    await type('sportello')
    await page.getByRole('dialog').getByText('Sportello', { exact: false }).first().waitFor()
    await expect.poll(marked).toContain('sportello')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await goTo(program, 'stakeholders')
    await filter(program, 'citta mondo')
    await expect.poll(marked).toEqual(expect.arrayContaining(['Città', 'Mondo']))
    await filter(program, '')
    await expect.poll(marked).toEqual([])
  })

  it('leads with Enter to a setting and to what makes a new action, ready to be used', async () => {
    const { page } = program
    await (await type('impostazioni lingua')).press('Enter')
    await page.locator('[role=combobox]:focus').waitFor()
    expect(await page.locator('[role=combobox]:focus').inputValue()).toBe('Italiano')
    await (await type('nuova azione')).press('Enter')
    await page.getByRole('treegrid').locator('input:focus').waitFor()
    await page.keyboard.press('Escape')
  })

  it('finds a record by its place in the plan', async () => {
    await search(program, '1.1.1', 'Presentare i progetti')
  })
})
