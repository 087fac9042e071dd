import { AUDIENCES, type Audience } from '#shared/contract/base.ts'
import { PianoError } from '#shared/contract/errors.ts'
import { composeAnnex } from './annex/compose.ts'
import type { DocumentSource } from './source/document-source.ts'
import type { DocumentTree } from './tree/index.ts'

/** A document that can be made: whom it may be made for, and how it is composed from redacted records. */
export type DocumentKind = {
  readonly kind: string
  readonly audiences: readonly Audience[]
  compose(source: DocumentSource): Promise<DocumentTree>
}

/** Every document of the program (DOMAIN.md 10); its name is the message `document.kind.<kind>`. */
export const DOCUMENT_KINDS: readonly DocumentKind[] = [
  { kind: 'roadmapAnnex', audiences: AUDIENCES, compose: composeAnnex }
]

/** Throws DOCUMENT_UNKNOWN. */
export const documentKind = (kind: string): DocumentKind => {
  const found = DOCUMENT_KINDS.find(entry => entry.kind === kind)
  if (found === undefined) throw new PianoError('DOCUMENT_UNKNOWN', { kind })
  return found
}
