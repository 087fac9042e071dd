import { existsSync, readdirSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf'
}

export type PageFile = { readonly path: string; readonly contentType: string; readonly hashed: boolean }

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return filesIn(path)
    return entry.isFile() ? [path] : []
  })

/**
 * The files of the built window by their address (`/index.html`; `/` is the same). The list is made once: an address that
 * is not on it does not exist, whatever it spells (RELIABILITY.md 1.7, item 18).
 */
export const pageFiles = (folder: string): ReadonlyMap<string, PageFile> => {
  const files = new Map<string, PageFile>()
  for (const path of existsSync(folder) ? filesIn(folder) : []) {
    const contentType = CONTENT_TYPES[extname(path)]
    if (contentType === undefined) continue
    const address = `/${relative(folder, path).split(sep).join('/')}`
    files.set(address, { path, contentType, hashed: address.startsWith('/assets/') })
  }
  const index = files.get('/index.html')
  if (index !== undefined) files.set('/', index)
  return files
}
