import { join } from 'node:path'
import { app, BrowserWindow } from 'electron'
import { answerPage, isNothing } from './page-calls.ts'
import { PAGE_ORIGIN } from './page-protocol.ts'
import { offerTextMenu } from './text-menu.ts'
import { rememberedPlace, rememberPlace } from './window-place.ts'

export type OpenedWindow = { readonly window: BrowserWindow; readonly loaded: Promise<void> }

/** How long the page may take to save what is being typed, in milliseconds. */
const PATIENCE = 5_000

/** The window closes, and with it the program quits, when the page has saved what is being typed in it; a page that hangs is not waited for. */
const closeWhenSaved = (window: BrowserWindow): void => {
  let asked: NodeJS.Timeout | null = null
  let isSaved = false
  const end = () => {
    if (asked !== null) clearTimeout(asked)
    isSaved = true
    if (!window.isDestroyed()) window.close()
  }
  window.on('close', event => {
    if (isSaved || window.webContents.isCrashed()) return
    event.preventDefault()
    if (asked !== null) return
    asked = setTimeout(end, PATIENCE)
    window.webContents.send('piano:leave')
  })
  answerPage('piano:left', isNothing, async () => end())
}

/** Opens the one window of the program, where it last was; it is shown when there is something to see. */
export const openWindow = (): OpenedWindow => {
  const place = rememberedPlace()
  const window = new BrowserWindow({
    width: place?.width ?? 1280,
    height: place?.height ?? 820,
    ...(place && { x: place.x, y: place.y }),
    minWidth: 400,
    minHeight: 400,
    title: 'Piano Comune',
    show: false,
    webPreferences: {
      preload: join(app.getAppPath(), 'out/preload/index.cjs'),
      contextIsolation: true,
      nodeIntegration: false,
      sandbox: true,
      webSecurity: true,
      webviewTag: false,
      // Its dictionaries would come from the network.
      spellcheck: false
    }
  })
  if (place?.maximized === true) window.maximize()
  closeWhenSaved(window)
  offerTextMenu(window)
  rememberPlace(window)
  window.once('ready-to-show', () => window.show())
  return { window, loaded: window.loadURL(`${PAGE_ORIGIN}/index.html`) }
}
