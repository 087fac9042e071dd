import type { RecordType } from '#shared/model/index.ts'
import { byPosition } from '#shared/rules/position.ts'
import { isWithheld, type RedactedRecord } from '../../bundles/redaction/records.ts'
import type { DocumentReads } from './document-reads.ts'

/** The redacted records a document is made from, found by kind and id. Documents see nothing else (DESIGN.md 5, 6). */
export type PlainSet = {
  of(type: RecordType): readonly RedactedRecord[]
  get(type: RecordType, id: string | null): RedactedRecord | null
  /** Records of a kind whose field points at a record, in their order. */
  within(type: RecordType, field: string, id: string): readonly RedactedRecord[]
}

const positionOf = (record: RedactedRecord) => {
  const position = record.values.position
  return { id: record.id, position: typeof position === 'string' ? position : null }
}

const grouped = <K>(
  records: readonly RedactedRecord[],
  key: (record: RedactedRecord) => K
): Map<K, RedactedRecord[]> => {
  const groups = new Map<K, RedactedRecord[]>()
  for (const record of records) {
    const group = groups.get(key(record))
    if (group) group.push(record)
    else groups.set(key(record), [record])
  }
  return groups
}

/** Orders and indexes records once, so that composing a document stays linear in their number. */
export const plainSet = (records: readonly RedactedRecord[]): PlainSet => {
  const ordered = records.toSorted((one, other) => byPosition(positionOf(one), positionOf(other)))
  const byType = grouped(ordered, record => record.type)
  const byId = new Map(records.map(record => [`${record.type} ${record.id}`, record]))
  const within = new Map<string, Map<string, RedactedRecord[]>>()
  return {
    of: type => byType.get(type) ?? [],
    get: (type, id) => (id === null ? null : (byId.get(`${type} ${id}`) ?? null)),
    within: (type, field, id) => {
      const key = `${type} ${field}`
      const index = within.get(key) ?? grouped(byType.get(type) ?? [], record => String(record.values[field]))
      within.set(key, index)
      return index.get(id) ?? []
    }
  }
}

/** The same set for a reader that named the kinds it reads; asked for another it throws, so that the list stays true. */
export const onlyReading = (set: PlainSet, reads: DocumentReads): PlainSet => {
  const named = (type: RecordType): RecordType => {
    if (reads[type] === undefined) throw new Error(`The document reads ${type} without naming it`)
    return type
  }
  return {
    of: type => set.of(named(type)),
    get: (type, id) => set.get(named(type), id),
    within: (type, field, id) => set.within(named(type), field, id)
  }
}

/** A text value of a record; null where it is empty or held back. */
export const textOf = (record: RedactedRecord, field: string): string | null => {
  const value = record.values[field]
  return typeof value === 'string' && value !== '' ? value : null
}

/** A number of a record; null where it is empty or held back. */
export const numberOf = (record: RedactedRecord, field: string): number | null => {
  const value = record.values[field]
  return typeof value === 'number' ? value : null
}

/** Says whether a value was held back rather than left empty. */
export const isHeldBack = (record: RedactedRecord, field: string): boolean => isWithheld(record.values[field])
