import { PianoError } from '#shared/contract/errors.ts'
import { roadmapAnnex } from './annex/compose.ts'
import type { DocumentKind } from './document-kind.ts'

/** Every document of the program (DOMAIN.md 10). */
export const DOCUMENT_KINDS: readonly DocumentKind[] = [roadmapAnnex]

/** Throws DOCUMENT_UNKNOWN. */
export const documentKind = (kind: string): DocumentKind => {
  const found = DOCUMENT_KINDS.find(entry => entry.kind === kind)
  if (found === undefined) throw new PianoError('DOCUMENT_UNKNOWN', { kind })
  return found
}
