import { existsSync, readdirSync } from 'node:fs'
import { extname, join } from 'node:path'

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

/** Addresses of all files in a folder, below the address of the folder. */
const addressesIn = (folder: string, address: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const own = `${address}/${entry.name}`
    if (entry.isDirectory()) return addressesIn(join(folder, entry.name), own)
    return entry.isFile() ? [own] : []
  })

/**
 * The files of the built window by their address (`/index.html`; `/` is the same). The list is made once: an address that
 * is not on it does not exist, whatever it spells (RELIABILITY.md 1.7, item 18).
 */
export const pageFiles = (folder: string): ReadonlyMap<string, PageFile> => {
  const files = new Map<string, PageFile>()
  for (const address of existsSync(folder) ? addressesIn(folder, '') : []) {
    const contentType = CONTENT_TYPES[extname(address)]
    if (contentType === undefined) continue
    files.set(address, { path: folder + address, contentType, hashed: address.startsWith('/assets/') })
  }
  const index = files.get('/index.html')
  if (index !== undefined) files.set('/', index)
  return files
}
