import { type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron'
import { textOf } from './texts.ts'

/** The menu of the right button over texts: Electron has none of its own. Elsewhere the button does nothing. */
export const offerTextMenu = (window: BrowserWindow): void => {
  window.webContents.on('context-menu', (_event, { isEditable, editFlags, selectionText }) => {
    const copy: MenuItemConstructorOptions = {
      label: textOf('host.menu.copy'),
      role: 'copy',
      enabled: editFlags.canCopy
    }
    if (isEditable) {
      Menu.buildFromTemplate([
        { label: textOf('host.menu.cut'), role: 'cut', enabled: editFlags.canCut },
        copy,
        { label: textOf('host.menu.paste'), role: 'paste', enabled: editFlags.canPaste },
        { type: 'separator' },
        { label: textOf('host.menu.selectAll'), role: 'selectAll', enabled: editFlags.canSelectAll }
      ]).popup({ window })
    } else if (selectionText.trim() !== '') Menu.buildFromTemplate([copy]).popup({ window })
  })
}
