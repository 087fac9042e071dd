import { Packer } from 'docx'
import { drawnFigures, sheetsOf } from '../pictures/drawn-figures.ts'
import { cleanDocument, type DocumentTree } from '../tree/index.ts'
import { askWorker } from '../workers/ask.ts'
import { canonicalDocx } from './canonical/package.ts'
import type { Pages, PagesOrder } from './pages/estimate.ts'
import { wordDocument } from './word-document.ts'
import { writtenTables } from './xml/written-tables.ts'

/** Sharp letters of 7 points on office printers; more only makes files and memory larger. */
export const PRINT_DPI = 200

/**
 * A document as a Word file. Pure: the same tree gives the same bytes, in any time zone and process (DESIGN.md
 * section 6). Takes about a second for 200 pages without letting the event loop turn: see `renderInWorker`.
 */
export const renderDocx = async (document: DocumentTree): Promise<Uint8Array> => {
  const clean = cleanDocument(document)
  const sheets = await sheetsOf(clean)
  // Side by side, in threads whose end gives back what they took: counting pages makes as many objects as writing.
  const [pictures, pages] = await Promise.all([
    drawnFigures(sheets, PRINT_DPI),
    askWorker<PagesOrder, Pages>('pages', { document: clean, sheets })
  ])
  const tables = writtenTables()
  const word = wordDocument(clean, { mode: 'write', pictures, place: tables.place }, () => pages)
  return canonicalDocx(await Packer.toBuffer(word), clean, tables)
}
