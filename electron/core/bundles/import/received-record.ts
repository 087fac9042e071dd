import { isRecordType, kindOf } from '#shared/model/index.ts'

/** Longest title that is kept, in UTF-16 units: two lines and what stands between them. */
const TITLE_LIMIT = 1_003

/** A record of a bundle after it was checked: its canonical JSON, and what other checks and lists need of it. */
export type ReceivedRecord = {
  readonly type: string
  readonly id: string
  readonly title: string | null
  readonly json: string
  /** Taken back by the sender: it disappears from the library. */
  readonly withdrawn: boolean
  /** Records it points at, as `type id`, with the field that does. */
  readonly references: readonly { readonly field: string; readonly key: string }[]
}

export const recordKey = (record: { readonly type: string; readonly id: string }): string =>
  `${record.type} ${record.id}`

/** Links are named by both their ends, as they stand in the same bundle. */
export const withLinkTitles = (records: readonly ReceivedRecord[]): readonly ReceivedRecord[] => {
  const titles = new Map(records.map(record => [recordKey(record), record.title]))
  return records.map(record => {
    if (record.withdrawn || !isRecordType(record.type) || kindOf(record.type).form !== 'link') return record
    const ends = record.references.map(({ key }) => titles.get(key) ?? '')
    return { ...record, title: ends.join(' – ').slice(0, TITLE_LIMIT) }
  })
}
