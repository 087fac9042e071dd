import { withoutTurns } from '#shared/model/written-text.ts'
import type { DocumentTree } from './document.ts'

// XML 1.0 (section 2.2, "Char") cannot carry controls but tab, newline and return, nor U+FFFE and U+FFFF.
const SUSPECT = /[\p{Cc}\uFFFE\uFFFF]/gu
const KEPT = new Set(['\t', '\n', '\r'])

/**
 * Text that XML 1.0 can carry and that leaves the order of what stands around it alone: controls and non-characters are dropped, marks that
 * turn a line too; lone surrogates become U+FFFD.
 */
export const cleanText = (value: string): string =>
  withoutTurns(value.toWellFormed().replace(SUSPECT, found => (KEPT.has(found) ? found : '')))

const clean = (value: unknown): unknown => {
  if (typeof value === 'string') return cleanText(value)
  if (value === null || typeof value !== 'object' || ArrayBuffer.isView(value)) return value
  if (Array.isArray(value)) return value.map(clean)
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, clean(child)]))
}

/** The same document with every text in it cleaned by `cleanText`; bytes of pictures are shared, not copied. */
export const cleanDocument = (document: DocumentTree): DocumentTree => clean(document) as DocumentTree
