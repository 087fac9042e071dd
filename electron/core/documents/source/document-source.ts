import type { RedactedRecord } from '../../bundles/redaction/records.ts'
import type { WithheldCount } from '../../bundles/redaction/withheld.ts'
import type { Approved } from '../../reading/sealed.ts'
import type { PlainSet } from './plain-set.ts'
import type { Texts } from './texts.ts'
import type { Words } from './words.ts'

/** What a person chose for a document. */
export type DocumentOptions = {
  /** Letter or number of the annex, e.g. `A`. */
  readonly annex: string | null
  /** Number and date of the proposal, as people write them. */
  readonly proposal: string | null
  readonly draft: boolean
}

/** Everything a document is composed from. Nothing in it that the audience may not see (DESIGN.md 6). */
export type DocumentSource = {
  readonly set: PlainSet
  readonly city: RedactedRecord
  /** The civil date that lights and counts are as of. */
  readonly asOf: string
  readonly texts: Texts
  readonly words: Words
  readonly options: DocumentOptions
  /** Counts of the kinds of record that the document prints. */
  readonly withheld: readonly WithheldCount[]
}

/** The same for a document about one roadmap. */
export type RoadmapSource = DocumentSource & {
  readonly roadmap: RedactedRecord
  /** The newest approval, that today is compared with; null when nothing is approved. Dates are public (shared/model/kinds/action.ts). */
  readonly approved: Approved | null
}
