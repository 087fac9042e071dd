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

/** A Word file with what it was made from. */
export type MadeFile = { readonly name: string; readonly tree: DocumentTree; readonly bytes: Uint8Array }

/** Text of each page of these files as LibreOffice lays them out: one run of it for all, for its start costs most. */
const pagesInLibreOffice = async (files: readonly MadeFile[]): Promise<readonly (readonly string[])[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'piano-comune-pages-'))
  try {
    const names = files.map((_, index) => `${index}.docx`)
    for (const [index, { bytes }] of files.entries()) await writeFile(join(folder, `${index}.docx`), bytes)
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    await run('soffice', ['--headless', profile, '--convert-to', 'pdf', ...names], { cwd: folder })
    const pages: (readonly string[])[] = []
    for (const index of files.keys()) {
      const { stdout } = await run('pdftotext', ['-layout', `${index}.pdf`, '-'], {
        cwd: folder,
        maxBuffer: 64 * 1024 * 1024
      })
      pages.push(stdout.split('\f'))
    }
    return pages
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Without blanks, marks of direction, and lam and alef, whose ligature comes out of a print turned round. */
const squeezed = (text: string): string => text.replace(/[\s\p{Bidi_Control}لاأإآ]+/gu, '')

/** The page that the contents gives each heading, by its bookmark. */
const pagesInContents = (bytes: Uint8Array): ReadonlyMap<string, number> => {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
  const entries = xml.matchAll(
    /PAGEREF (\w+) \\h<\/w:instrText><w:fldChar w:fldCharType="separate"\/><w:t[^>]*>(\d+)/gu
  )
  return new Map([...entries].map(([, anchor = '', page]) => [anchor, Number(page)]))
}

const wrongPagesOf = (
  { name, tree, bytes }: MadeFile,
  printedPages: readonly string[]
): readonly string[] => {
  const pages = printedPages.map(squeezed)
  const entries = pagesInContents(bytes)
  const lastOfContents = pages.findLastIndex(page => page.split('.....').length > 5)
  let at = lastOfContents + 1
  return outline(tree.blocks).flatMap(({ anchor, number, text }) => {
    const printed = entries.get(anchor)
    if (printed === undefined) return []
    const start = squeezed(tree.direction === 'rtl' ? text : number + text).slice(0, 30)
    const found = pages.findIndex((page, index) => index >= at && page.includes(start))
    if (found < 0) return [`${name}: ${number} ${text}: not found`]
    at = found
    return found + 1 === printed
      ? []
      : [`${name}: ${number} ${text}: contents say ${printed}, LibreOffice ${found + 1}`]
  })
}

/**
 * Entries of the contents of these documents whose page is not the one that LibreOffice prints the heading on, one line
 * each. Needs `soffice` and `pdftotext`.
 */
export const wrongPages = async (files: readonly MadeFile[]): Promise<readonly string[]> => {
  const pages = await pagesInLibreOffice(files)
  return files.flatMap((file, index) => wrongPagesOf(file, pages[index] ?? []))
}
