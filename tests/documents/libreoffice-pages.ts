import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { strFromU8, unzipSync } from 'fflate'
import { outline } from '../../electron/core/documents/render/text/outline.ts'
import type { DocumentTree } from '../../electron/core/documents/tree/index.ts'

const run = promisify(execFile)

/** Text of each page as LibreOffice lays the file out; needs `soffice` and `pdftotext`. */
const pagesInLibreOffice = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'piano-comune-pages-'))
  try {
    await writeFile(join(folder, 'document.docx'), bytes)
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    await run('soffice', ['--headless', profile, '--convert-to', 'pdf', 'document.docx'], { cwd: folder })
    const { stdout } = await run('pdftotext', ['-layout', 'document.pdf', '-'], {
      cwd: folder,
      maxBuffer: 64 * 1024 * 1024
    })
    return stdout.split('\f')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const squeezed = (text: string): string => text.replace(/\s+/gu, '')

/** The page that the contents gives each heading, by its bookmark. */
const pagesInContents = (bytes: Uint8Array): ReadonlyMap<string, number> => {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
  const entries = xml.matchAll(
    /PAGEREF (\w+) \\h<\/w:instrText><w:fldChar w:fldCharType="separate"\/><w:t[^>]*>(\d+)/gu
  )
  return new Map([...entries].map(([, anchor = '', page]) => [anchor, Number(page)]))
}

/** Entries of the contents whose page is not the one LibreOffice prints the heading on, one line each. */
export const wrongPages = async (tree: DocumentTree, bytes: Uint8Array): Promise<readonly string[]> => {
  const pages = (await pagesInLibreOffice(bytes)).map(squeezed)
  const entries = pagesInContents(bytes)
  const lastOfContents = pages.findLastIndex(page => page.split('.....').length > 5)
  let at = lastOfContents + 1
  return outline(tree.blocks).flatMap(({ anchor, number, text }) => {
    const printed = entries.get(anchor)
    if (printed === undefined) return []
    const start = squeezed(number + text).slice(0, 30)
    const found = pages.findIndex((page, index) => index >= at && page.includes(start))
    if (found < 0) return [`${number} ${text}: not found`]
    at = found
    return found + 1 === printed
      ? []
      : [`${number} ${text}: contents say ${printed}, LibreOffice ${found + 1}`]
  })
}
