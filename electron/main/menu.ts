import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import type { MenuCommand } from '#shared/contract/bridge.ts'
import { type TextKey, textOf } from './texts.ts'

type Item = MenuItemConstructorOptions

const role = (key: TextKey, role: NonNullable<Item['role']>): Item => ({ label: textOf(key), role })
const line: Item = { type: 'separator' }

/** The native menu in the current language. Everything that concerns the group's work is a command to the page. */
export const setMenu = (send: (command: MenuCommand) => void): void => {
  const command = (key: TextKey, name: MenuCommand, accelerator?: string): Item => ({
    label: textOf(key),
    // Shown only: the page hears these keys itself, and knows whether a text field wants them.
    ...(accelerator !== undefined && { accelerator, registerAccelerator: false }),
    click: () => send(name)
  })
  const menu = (key: TextKey, submenu: Item[]): Item => ({ label: textOf(key), submenu })
  const mac = process.platform === 'darwin'
  const about = command('host.menu.about', 'about')
  const settings = command('host.menu.settings', 'settings')
  const quit = role('host.menu.quit', 'quit')

  const template: Item[] = [
    ...(mac ? [{ label: app.name, submenu: [about, line, settings, line, quit] }] : []),
    menu('host.menu.file', [
      command('host.menu.new', 'newWorkspace'),
      command('host.menu.open', 'openWorkspace'),
      command('host.menu.close', 'closeWorkspace'),
      ...(mac ? [] : [line, settings, line, quit])
    ]),
    menu('host.menu.edit', [
      command('host.menu.undo', 'undo', 'CommandOrControl+Z'),
      command('host.menu.redo', 'redo', mac ? 'Shift+Command+Z' : 'Control+Y'),
      line,
      role('host.menu.cut', 'cut'),
      role('host.menu.copy', 'copy'),
      role('host.menu.paste', 'paste'),
      role('host.menu.selectAll', 'selectAll'),
      line,
      command('host.menu.search', 'search', 'CommandOrControl+K')
    ]),
    menu('host.menu.view', [
      role('host.menu.zoomIn', 'zoomIn'),
      role('host.menu.zoomOut', 'zoomOut'),
      role('host.menu.zoomReset', 'resetZoom'),
      line,
      role('host.menu.fullScreen', 'togglefullscreen')
    ]),
    menu('host.menu.window', [
      role('host.menu.minimize', 'minimize'),
      role('host.menu.closeWindow', 'close')
    ]),
    ...(mac ? [] : [menu('host.menu.help', [about])])
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}
