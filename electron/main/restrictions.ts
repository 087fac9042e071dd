import { app, dialog, session, shell } from 'electron'
import { mayNavigate } from '../host/navigation.ts'
import { allowedOutside } from '../host/outside-address.ts'
import { PAGE_ORIGIN } from './page-protocol.ts'
import { textOf } from './texts.ts'

/** Opens an address in the person's browser or mail program, after asking (RELIABILITY.md 1.7, item 15). */
const openOutside = async (address: string): Promise<void> => {
  const url = allowedOutside(address)
  if (url === null) return
  const { response } = await dialog.showMessageBox({
    type: 'question',
    message: textOf('host.openOutside'),
    detail: url.href,
    buttons: [textOf('host.openOutside.yes'), textOf('host.openOutside.no')],
    defaultId: 0,
    cancelId: 1
  })
  if (response === 0) await shell.openExternal(url.href)
}

const OWN_SCHEMES = ['app:', 'data:', 'blob:', 'devtools:', 'chrome-extension:']

/** The one thing a page may ask for: putting what a person copies on the clipboard. Never reading it. */
const COPYING = 'clipboard-sanitized-write'

/** No permission but to copy, and no request that leaves the program (RELIABILITY.md 1.7, items 1 and 5). */
export const restrictSession = (): void => {
  const own = session.defaultSession
  own.setPermissionRequestHandler((_contents, permission, answer) => answer(permission === COPYING))
  own.setPermissionCheckHandler((_contents, permission) => permission === COPYING)
  own.setDevicePermissionHandler(() => false)
  own.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !OWN_SCHEMES.includes(new URL(url).protocol) })
  })
}

/** No page goes elsewhere, opens windows or holds another page (RELIABILITY.md 1.7, items 11 to 15). */
export const restrictPages = (): void => {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-frame-navigate', event => {
      if (!mayNavigate(event.url, event.isMainFrame, PAGE_ORIGIN)) event.preventDefault()
    })
    contents.on('will-redirect', event => event.preventDefault())
    contents.on('will-attach-webview', event => event.preventDefault())
    contents.setWindowOpenHandler(({ url }) => {
      void openOutside(url)
      return { action: 'deny' }
    })
  })
}
