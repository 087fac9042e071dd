import { isRecordType, kindOf } from '#shared/model/index.ts'

/** Longest title that is kept, in UTF-16 units: two lines and what stands between them. */
export const TITLE_LIMIT = 1_003

type Key = { readonly type: string; readonly id: string }

/** A record of a bundle after it was checked: its canonical JSON, and what other checks and lists need of it. */
export type ReceivedRecord = Key & {
  readonly title: string | null
  readonly json: string
  /** Taken back by the sender: it disappears from the library. */
  readonly withdrawn: boolean
  /** Records it points at, with the field that does. */
  readonly references: readonly (Key & { readonly field: string })[]
}

export const recordKey = ({ type, id }: Key): string => `${type} ${id}`

/** Records of a bundle by kind and id. */
export type RecordIndex = {
  readonly find: (key: Key) => ReceivedRecord | undefined
  /** The first record that has the kind and id of another one. */
  readonly twin: ReceivedRecord | null
}

/** A map for each kind: texts made of both would have to be built and hashed for each look. */
export const indexOf = (records: readonly ReceivedRecord[]): RecordIndex => {
  const kinds = new Map<string, Map<string, ReceivedRecord>>()
  let twin: ReceivedRecord | null = null
  for (const record of records) {
    const ids = kinds.get(record.type) ?? new Map<string, ReceivedRecord>()
    if (ids.size === 0) kinds.set(record.type, ids)
    if (ids.has(record.id)) twin ??= record
    ids.set(record.id, record)
  }
  return { find: ({ type, id }) => kinds.get(type)?.get(id), twin }
}

const isLink = ({ type }: Key): boolean => isRecordType(type) && kindOf(type).form === 'link'

/** Links are named by both their ends, as they stand in the same bundle. */
export const withLinkTitles = (
  records: readonly ReceivedRecord[],
  index: RecordIndex
): readonly ReceivedRecord[] =>
  records.map(record => {
    if (record.withdrawn || !isLink(record)) return record
    const ends = record.references.map(end => index.find(end)?.title ?? '')
    return { ...record, title: ends.join(' – ').slice(0, TITLE_LIMIT) }
  })
