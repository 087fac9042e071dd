import { join } from 'node:path'
import { app, BrowserWindow } from 'electron'
import { PAGE_ORIGIN } from './page-protocol.ts'
import { rememberedPlace, rememberPlace } from './window-place.ts'

export type OpenedWindow = { readonly window: BrowserWindow; readonly loaded: Promise<void> }

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
  rememberPlace(window)
  window.once('ready-to-show', () => window.show())
  return { window, loaded: window.loadURL(`${PAGE_ORIGIN}/index.html`) }
}
