import { join } from 'node:path'
import { app, protocol } from 'electron'
import { PAGE_HEADERS } from '../host/content-security.ts'
import { pageFiles } from '../host/page-files.ts'

const SCHEME = 'app'
export const PAGE_ORIGIN = `${SCHEME}://piano`

/** `net::ERR_FILE_NOT_FOUND` of Chromium. */
const NOT_FOUND = -6

/** Must be called before Electron is ready. What V8 has compiled is kept between starts. No fetch and no cross-origin reading: nothing else speaks to this scheme. */
export const registerPageScheme = (): void => {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, codeCache: true } }
  ])
}

/**
 * Serves the files of the built window, and nothing else, to the one window (RELIABILITY.md 1.7, items 7 and 18). Chromium reads
 * the files itself: `protocol.handle` would make Node load its fetch classes, which holds up the first screen by a tenth of a second.
 * Electron would rather see `registerSource`, which it calls experimental and which can set no headers.
 */
export const servePage = (): void => {
  const files = pageFiles(join(app.getAppPath(), 'out/renderer'))
  protocol.registerFileProtocol(SCHEME, ({ url, method }, answer) => {
    const { host, pathname } = new URL(url)
    const file = host === 'piano' && method === 'GET' ? files.get(pathname) : undefined
    answer(
      file === undefined
        ? { error: NOT_FOUND }
        : { path: file.path, headers: { ...PAGE_HEADERS, 'content-type': file.contentType } }
    )
  })
}
