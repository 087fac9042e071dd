import { expect, onTestFinished, test } from 'vitest'
import { host as en } from '#shared/i18n/messages/en/host.ts'
import { openInShell } from '../shell.ts'

type Shown = typeof globalThis & { shown: string[][] }

test('The right button offers what can be done with a text, and nothing where there is none', async () => {
  const shell = await openInShell()
  onTestFinished(() => shell.close())
  // A native menu cannot be looked at from outside: what it would show is noted instead.
  await shell.app.evaluate(({ clipboard, Menu }) => {
    clipboard.writeText('Forum')
    const global = globalThis as Shown
    global.shown = []
    Menu.prototype.popup = function popup(this: Electron.Menu) {
      global.shown.push(this.items.filter(item => item.enabled && item.role).map(item => item.label))
    }
  })
  const menus = () => shell.app.evaluate(() => (globalThis as Shown).shown)
  const city = shell.page.getByRole('textbox').first()
  await city.fill('Milano')
  await city.selectText()
  await city.click({ button: 'right' })
  await expect
    .poll(menus, { timeout: 10_000 })
    .toEqual([[en['host.menu.cut'], en['host.menu.copy'], en['host.menu.paste'], en['host.menu.selectAll']]])
  await shell.page.getByRole('heading', { level: 1 }).selectText()
  await shell.page.getByRole('heading', { level: 1 }).click({ button: 'right' })
  await expect.poll(menus, { timeout: 10_000 }).toHaveLength(2)
  expect((await menus())[1]).toEqual([en['host.menu.copy']])
})
