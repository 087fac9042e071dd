import { Packer } from 'docx'
import { cleanDocument, type DocumentTree } from '../tree/index.ts'
import { canonicalDocx } from './canonical/package.ts'
import { estimatePages } from './pages/estimate.ts'
import { wordDocument } from './word-document.ts'

/**
 * A document as a Word file. Pure: the same tree gives the same bytes, in any time zone and process (DESIGN.md
 * section 6). Takes about a second for 200 pages without letting the event loop turn: see run-in-worker.ts.
 */
export const renderDocx = async (document: DocumentTree): Promise<Uint8Array> => {
  const clean = cleanDocument(document)
  const pages = estimatePages(clean)
  const { word, context } = wordDocument(clean, 'write', () => pages)
  const packed = await Packer.toBuffer(word)
  return canonicalDocx(packed, clean, context.tableTexts)
}
