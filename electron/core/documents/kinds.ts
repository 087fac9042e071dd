import { PianoError } from '#shared/contract/errors.ts'
import { AUDIENCES, type Audience } from '#shared/model/audience.ts'
import { composeAnnex } from './annex/compose.ts'
import { ANNEX_READS } from './annex/reads.ts'
import type { DocumentReads } from './source/document-reads.ts'
import type { DocumentSource, RoadmapSource } from './source/document-source.ts'
import type { DocumentTree } from './tree/index.ts'

type Common = {
  readonly kind: string
  readonly audiences: readonly Audience[]
  /** What it prints: it is given nothing else. */
  readonly reads: DocumentReads
}

/** A document that can be made: whom it may be made for, what it is about, and how it is composed from redacted records. */
export type DocumentKind =
  | (Common & {
      /** About one roadmap: it is chosen, and the preview tells what its actions still lack. */
      readonly needs: 'roadmap'
      compose(source: RoadmapSource): DocumentTree
    })
  | (Common & {
      /** About the whole workspace, which may have no roadmap. */
      readonly needs: 'workspace'
      compose(source: DocumentSource): DocumentTree
    })

/** Every document of the program (DOMAIN.md 10); its name and hint are the messages `document.kind.<kind>` and `document.kindHint.<kind>`. */
export const DOCUMENT_KINDS: readonly DocumentKind[] = [
  { kind: 'roadmapAnnex', audiences: AUDIENCES, needs: 'roadmap', reads: ANNEX_READS, compose: composeAnnex }
]

/** Throws DOCUMENT_UNKNOWN. */
export const documentKind = (kind: string): DocumentKind => {
  const found = DOCUMENT_KINDS.find(entry => entry.kind === kind)
  if (found === undefined) throw new PianoError('DOCUMENT_UNKNOWN', { kind })
  return found
}
