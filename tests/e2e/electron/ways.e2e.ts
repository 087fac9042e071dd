import { describe, expect, test } from 'vitest'
import { openInShell } from '../shell.ts'
import { inShell } from '../steps/in-shell.ts'
import { ways } from '../steps/journeys/ways.ts'
import { PATIENCE } from '../steps/program.ts'

describe('From one workspace to another in the Electron shell', () => ways(inShell))

const becomes = <T>(value: () => Promise<T>) => expect.poll(value, { timeout: PATIENCE })

test('The window’s own menu offers what the page can do, and does it.', async () => {
  const shell = await openInShell()
  const file = () =>
    shell.app.evaluate(({ Menu }) =>
      (Menu.getApplicationMenu()?.items[0]?.submenu?.items ?? []).map(({ label, enabled, accelerator }) => ({
        label,
        enabled,
        accelerator
      }))
    )
  const choose = (accelerator: string) =>
    shell.app.evaluate(({ Menu }, wanted) => {
      const items = Menu.getApplicationMenu()?.items[0]?.submenu?.items ?? []
      items.find(item => item.accelerator === wanted)?.click()
    }, accelerator)
  try {
    const { page } = shell
    await page.getByRole('heading', { level: 1 }).waitFor()
    const isOffered = async (accelerator: string) =>
      (await file()).find(item => item.accelerator === accelerator)?.enabled
    await becomes(() => isOffered('CommandOrControl+O')).toBe(true)
    // Nothing is open that could be closed.
    expect(await isOffered('CommandOrControl+Shift+W')).toBe(false)
    await choose('CommandOrControl+N')
    await becomes(() => page.evaluate(() => document.activeElement?.id)).toBe('new-city')
    await shell.app.evaluate(({ Menu }) => {
      const items = Menu.getApplicationMenu()?.items[0]?.submenu?.items ?? []
      items.find(({ label }) => /Milano?/.test(label))?.click()
    })
    await becomes(() => isOffered('CommandOrControl+Shift+W')).toBe(true)
    await becomes(() =>
      shell.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle())
    ).toMatch(/^Milano \(.+\) – Piano Comune$/)
    await choose('CommandOrControl+Shift+W')
    await becomes(() => isOffered('CommandOrControl+Shift+W')).toBe(false)
  } finally {
    await shell.close()
  }
})
