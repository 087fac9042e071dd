import type { CodeOf } from '#shared/i18n/message-key.ts'
import type { Audience } from '#shared/model/audience.ts'
import type { RecordType } from '#shared/model/index.ts'
import type { DocumentOptions, ValuesOf } from './options.ts'
import type { DocumentReads } from './source/document-reads.ts'
import type { DocumentSource, RecordSource, RoadmapSource } from './source/document-source.ts'
import type { DocumentTree } from './tree/index.ts'

/** What a document is composed from follows from what it is about. */
type SourceOf<About extends RecordType | null, Values> = (About extends null
  ? DocumentSource
  : About extends 'roadmap'
    ? RoadmapSource
    : RecordSource) & { readonly options: Values }

type Definition<About extends RecordType | null, Options extends DocumentOptions> = {
  /** Its name and its hint are texts. */
  readonly kind: CodeOf<'document.kind'> & CodeOf<'document.kindHint'>
  /** The kind of record that it is about, which is chosen; null: the whole workspace. */
  readonly about: About
  readonly audiences: readonly Audience[]
  /** What it prints: it is given nothing else. */
  readonly reads: DocumentReads
  readonly options: Options
  compose(source: SourceOf<About, ValuesOf<Options>>): DocumentTree
}

/**
 * A document that can be made: whom it may be made for, what it is about, what may be chosen, and how it is composed from redacted
 * records.
 */
export type DocumentKind = Omit<Definition<RecordType | null, DocumentOptions>, 'compose'> & {
  /** Takes what its definition asks for; make.ts gives it that. */
  compose(source: DocumentSource): DocumentTree
}

/** A kind of document whose compose step is typed by what it is about and by its options. */
export const documentOf = <const About extends RecordType | null, const Options extends DocumentOptions>(
  definition: Definition<About, Options>
): DocumentKind => definition
