import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { app, protocol } from 'electron'
import { PAGE_HEADERS } from '../host/content-security.ts'
import { pageFiles } from '../host/page-files.ts'

const SCHEME = 'app'
export const PAGE_ORIGIN = `${SCHEME}://piano`

/** Must be called before Electron is ready. What V8 has compiled is kept between starts. No fetch and no cross-origin reading: nothing else speaks to this scheme. */
export const registerPageScheme = (): void => {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, codeCache: true } }
  ])
}

/** Node loads its fetch classes when they are first used: rather now, while the page's process starts, than when the page waits. */
export const prepareAnswers = (): void => {
  const { body } = new Response(' ')
  if (body !== null) Readable.fromWeb(body).resume()
}

/** Serves the files of the built window, and nothing else, to the one window (RELIABILITY.md 1.7, items 7 and 18). */
export const servePage = (): void => {
  const files = pageFiles(join(app.getAppPath(), 'out/renderer'))
  protocol.handle(SCHEME, async request => {
    const url = new URL(request.url)
    const file = url.host === 'piano' && request.method === 'GET' ? files.get(url.pathname) : undefined
    if (file === undefined) return new Response(null, { status: 404, headers: PAGE_HEADERS })
    const body = await readFile(file.path)
    return new Response(body, { headers: { ...PAGE_HEADERS, 'content-type': file.contentType } })
  })
}
