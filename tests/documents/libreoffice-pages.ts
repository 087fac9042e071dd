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

// Bookmarks come out as named places of the PDF: no words have to be looked for on its pages.
const TO_PDF = `pdf:writer_pdf_Export:${JSON.stringify({
  ExportBookmarksToPDFDestination: { type: 'boolean', value: 'true' }
})}`

type Printed = ReadonlyMap<string, number>

/** The page of each bookmark of a PDF; underscores stand in its names as `5F`. */
const placesIn = async (pdf: string): Promise<Printed> => {
  const { stdout } = await run('pdfinfo', ['-dests', pdf], { maxBuffer: 64 * 1024 * 1024 })
  const places = stdout.matchAll(/^ *(\d+) \[[^\]]*\] "5F(Toc\d+)"/gmu)
  return new Map([...places].map(([, page, name]) => [`_${name}`, Number(page)]))
}

/** The pages as LibreOffice lays these files out: one run of it for all, for its start costs most. */
const pagesInLibreOffice = async (files: readonly MadeFile[]): Promise<readonly Printed[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'piano-comune-pages-'))
  try {
    const names = files.map((_, index) => `${index}.docx`)
    for (const [index, { bytes }] of files.entries()) await writeFile(join(folder, `${index}.docx`), bytes)
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    await run('soffice', ['--headless', profile, '--convert-to', TO_PDF, ...names], { cwd: folder })
    return await Promise.all(files.map((_, index) => placesIn(join(folder, `${index}.pdf`))))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The page that the contents gives each heading, by its bookmark. */
const pagesInContents = (bytes: Uint8Array): Printed => {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
  const entries = xml.matchAll(
    /PAGEREF (\w+) \\h<\/w:instrText><w:fldChar w:fldCharType="separate"\/><w:t[^>]*>(\d+)/gu
  )
  return new Map([...entries].map(([, anchor = '', page]) => [anchor, Number(page)]))
}

const wrongPagesOf = ({ name, tree, bytes }: MadeFile, printed: Printed): readonly string[] => {
  const said = pagesInContents(bytes)
  const levels = Math.max(0, ...tree.blocks.map(block => (block.kind === 'contents' ? block.levels : 0)))
  return outline(tree.blocks).flatMap(({ anchor, level, number, text }) => {
    const page = said.get(anchor)
    const real = printed.get(anchor)
    if (level > levels || (page !== undefined && page === real)) return []
    return [`${name}: ${number} ${text}: contents say ${page ?? 'nothing'}, LibreOffice ${real ?? 'nothing'}`]
  })
}

/**
 * Entries of the contents of these documents whose page is not the one that LibreOffice prints the heading on, one line
 * each. Needs `soffice` (7.4 or newer) and `pdfinfo`.
 */
export const wrongPages = async (files: readonly MadeFile[]): Promise<readonly string[]> => {
  const printed = await pagesInLibreOffice(files)
  return files.flatMap((file, index) => wrongPagesOf(file, printed[index] ?? new Map()))
}
