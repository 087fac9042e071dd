import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import type { MenuCommand, MenuCommandName, MenuOffer } from '#shared/contract/bridge.ts'
import { type TextKey, textOf } from './texts.ts'

type Item = MenuItemConstructorOptions

const role = (key: TextKey, role: NonNullable<Item['role']>): Item => ({ label: textOf(key), role })
const line: Item = { type: 'separator' }

/** Keys that the page hears itself, because it knows whether a text field wants them: the menu only shows them. */
const HEARD_BY_PAGE: readonly MenuCommandName[] = ['undo', 'redo', 'search']

/**
 * The native menu in the current language. Everything that concerns the group's work is a command to the page, and can be chosen while
 * the page offers it.
 */
export const setMenu = (send: (command: MenuCommand) => void, offer: MenuOffer): void => {
  const command = (key: TextKey, name: MenuCommandName, accelerator?: string): Item => ({
    label: textOf(key),
    enabled: offer.commands.includes(name),
    ...(accelerator !== undefined && { accelerator, registerAccelerator: !HEARD_BY_PAGE.includes(name) }),
    click: () => send(name)
  })
  const menu = (key: TextKey, submenu: Item[]): Item => ({ label: textOf(key), submenu })
  const mac = process.platform === 'darwin'
  const about = command('host.menu.about', 'about')
  const settings = command('host.menu.settings', 'settings', 'CommandOrControl+,')
  const quit = role('host.menu.quit', 'quit')

  const recent: Item = {
    label: textOf('host.menu.recent'),
    enabled: offer.recent.length > 0,
    submenu: offer.recent.map(({ key, label }) => ({
      // Elsewhere than on macOS `&` marks the letter that chooses an item.
      label: label.replaceAll('&', '&&'),
      click: () => send({ recent: key })
    }))
  }
  const back: readonly Item[] =
    offer.back === null
      ? []
      : [
          {
            label: offer.back.replaceAll('&', '&&'),
            accelerator: 'Alt+Shift+B',
            click: () => send('goBack')
          },
          line
        ]

  const template: Item[] = [
    ...(mac ? [{ label: app.name, submenu: [about, line, settings, line, quit] }] : []),
    menu('host.menu.file', [
      ...back,
      command('host.menu.new', 'newWorkspace', 'CommandOrControl+N'),
      command('host.menu.open', 'openWorkspace', 'CommandOrControl+O'),
      recent,
      line,
      command('host.menu.sample', 'sample'),
      command('host.menu.sampleCopy', 'sampleCopy'),
      line,
      command('host.menu.close', 'closeWorkspace', 'CommandOrControl+Shift+W'),
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
