import type { RedactedRecord } from '../../bundles/redaction/records.ts'
import type { WithheldCount } from '../../bundles/redaction/withheld.ts'
import type { Approved } from '../../reading/sealed.ts'
import type { OptionValues } from '../options.ts'
import type { PlainSet } from './plain-set.ts'
import type { Texts } from './texts.ts'
import type { Words } from './words.ts'

/** Everything a document is composed from. Nothing in it that the audience may not see (DESIGN.md 6). */
export type DocumentSource = {
  readonly set: PlainSet
  readonly city: RedactedRecord
  /** The civil date that lights and counts are as of. */
  readonly asOf: string
  readonly texts: Texts
  readonly words: Words
  /** Whether it is marked as a draft. */
  readonly draft: boolean
  /** The options that its kind declares, each with a value. */
  readonly options: OptionValues
  /** Counts of the kinds of record that the document prints. */
  readonly withheld: readonly WithheldCount[]
}

/** The same for a document about one record. */
export type RecordSource = DocumentSource & { readonly record: RedactedRecord }

/** The same for a document about one roadmap. */
export type RoadmapSource = RecordSource & {
  /** The newest approval, that today is compared with; null when nothing is approved. Dates are public (shared/model/kinds/action.ts). */
  readonly approved: Approved | null
  /** Why the light of an action was declared, by its id; not for those that may not see the light. */
  readonly declaredReasons: ReadonlyMap<string, string>
}
