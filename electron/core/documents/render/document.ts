import { Packer } from 'docx'
import { drawnFigures, sheetsOf } from '../pictures/drawn-figures.ts'
import { cleanDocument, type DocumentTree } from '../tree/index.ts'
import { canonicalDocx } from './canonical/package.ts'
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
  const pictures = await drawnFigures(await sheetsOf(clean), PRINT_DPI)
  const tables = writtenTables()
  const word = wordDocument(clean, { pictures, place: tables.place })
  return canonicalDocx(await Packer.toBuffer(word), clean, tables)
}
