import { kindOf, type RecordType } from '#shared/model/index.ts'
import { isOwnName } from '#shared/model/own-fields.ts'
import type { RedactedRecord } from '../../bundles/redaction/records.ts'
import type { WithheldCount } from '../../bundles/redaction/withheld.ts'

/** Stands in the reads of a kind for all fields that the group gave it itself. */
export const OWN_FIELDS = 'own fields'

/**
 * The fields that a document prints, by kind of record. It is given no others – besides the order of records and what they belong
 * to – and says what was held back of these alone.
 */
export type DocumentReads = { readonly [T in RecordType]?: readonly string[] }

/** What the frame of every document prints of the city (frame.ts). */
const FRAME_READS = ['name', 'officialName', 'accentColour', 'country'] as const

/** A document's reads with those of its frame. */
export const withFrame = (reads: DocumentReads): DocumentReads => ({
  ...reads,
  city: [...FRAME_READS, ...(reads.city ?? [])]
})

/** Says whether a document can print a field of a kind; null: whether it can print a record of it at all. */
const prints = (reads: DocumentReads, type: RecordType, field: string | null): boolean => {
  const fields = reads[type]
  return fields !== undefined && (field === null || fields.includes(isOwnName(field) ? OWN_FIELDS : field))
}

const isStructure = (type: RecordType, name: string): boolean => {
  const kind = kindOf(type).fields[name]?.kind
  return kind === 'reference' || kind === 'position'
}

/** Of what was held back, what the document would have printed. */
export const withheldOf = (
  reads: DocumentReads,
  withheld: readonly WithheldCount[]
): readonly WithheldCount[] => withheld.filter(({ type, field }) => prints(reads, type, field))

/** A record with nothing but what the document prints, and its place among the others. */
export const recordAsRead = (reads: DocumentReads, record: RedactedRecord): RedactedRecord => {
  const { type, values } = record
  const kept = Object.entries(values).filter(([key]) => {
    const name = key.split('@')[0] ?? key
    return isStructure(type, name) || prints(reads, type, name)
  })
  return { ...record, values: Object.fromEntries(kept) }
}
