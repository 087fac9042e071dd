import type { RecordType } from '#shared/model/index.ts'
import type { Draft, DraftRecord, TranslationCell } from './draft.ts'
import { ownNames } from './own-values.ts'
import { lastStamp } from './stamps.ts'

/**
 * One line of the log: a cell before and after, as JSON text; null: no value. A record that is made is one line, of the field
 * `id`: what stands after is an object of all its first values, translations (`title@ar`) among them.
 */
export type Change = {
  readonly type: RecordType
  readonly id: string
  readonly field: string
  readonly before: string | null
  readonly after: string | null
}

export type RecordDiff = {
  readonly record: DraftRecord
  /** Names of the table's columns that changed; every one of a new record that has a value. */
  readonly columns: readonly string[]
  /** Names of the group's own fields whose values changed. */
  readonly own: readonly string[]
  /** `field@language` of the translations that changed. */
  readonly translations: readonly string[]
  readonly changes: readonly Change[]
}

const json = (value: string | number | null | undefined): string | null =>
  value === null || value === undefined ? null : JSON.stringify(value)

const translationJson = (cell: TranslationCell | null): string | null =>
  cell === null ? null : JSON.stringify({ original: cell.original ?? null, text: cell.text })

/** The first values of a record as one line of the log; whether it lies in the bin is a line of its own. */
const creation = (record: DraftRecord, made: readonly Change[]): readonly Change[] => {
  const { type, id } = record
  const first = made.filter(({ field }) => field !== 'id' && field !== 'deletedAt')
  const text = first
    .toSorted((one, other) => (one.field < other.field ? -1 : 1))
    .map(({ field, after }) => `${JSON.stringify(field)}:${after}`)
  return [
    { type, id, field: 'id', before: null, after: `{${text.join(',')}}` },
    ...made.filter(({ field }) => field === 'deletedAt')
  ]
}

/** A translation made in this commit belongs to the original as this commit leaves it. */
const withOriginal = (
  draft: Draft,
  record: DraftRecord,
  name: string,
  cell: TranslationCell
): TranslationCell => {
  if (cell.original !== undefined) return cell
  const field = name.slice(0, name.indexOf('@'))
  const changed = (record.before?.[field] ?? null) !== (record.now[field] ?? null)
  const original = changed
    ? draft.stamp
    : record.before === null
      ? null
      : lastStamp(draft.connection, record.type, record.id, field)
  return { text: cell.text, original }
}

const diffRecord = (draft: Draft, record: DraftRecord): RecordDiff | null => {
  const { type, id, table, before, now } = record
  const columns: string[] = []
  const changes: Change[] = []
  for (const column of table.columns) {
    const old = before?.[column] ?? null
    const value = now[column] ?? null
    if (old === value) continue
    columns.push(column)
    changes.push({ type, id, field: column, before: json(old), after: json(value) })
  }
  const own = ownNames(record).filter(name => (before?.[name] ?? null) !== (now[name] ?? null))
  for (const field of own)
    changes.push({ type, id, field, before: json(before?.[field]), after: json(now[field]) })
  const translations: string[] = []
  for (const [name, cell] of record.translations) {
    const same = cell.now === cell.before || (cell.now !== null && cell.now.text === cell.before?.text)
    if (same && (cell.now?.original === undefined || cell.now.original === cell.before?.original)) continue
    if (cell.now !== null) cell.now = withOriginal(draft, record, name, cell.now)
    translations.push(name)
    changes.push({
      type,
      id,
      field: name,
      before: translationJson(cell.before),
      after: translationJson(cell.now)
    })
  }
  if (changes.length === 0) return null
  return {
    record,
    columns,
    own,
    translations,
    changes: before === null ? creation(record, changes) : changes
  }
}

/** What the draft changes, record by record; what changes nothing is left out. */
export const diffDraft = (draft: Draft): readonly RecordDiff[] => {
  const diffs: RecordDiff[] = []
  for (const record of draft.records.values()) {
    const diff = diffRecord(draft, record)
    if (diff) diffs.push(diff)
  }
  return diffs
}
