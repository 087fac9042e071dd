import { PianoError } from '#shared/contract/errors.ts'
import { isRecordType, type RecordType } from '#shared/model/index.ts'
import type { Connection, Value } from '../file/connection.ts'
import { type Table, tableOf } from '../tables.ts'

export type Cells = Record<string, Value>

/** A translation; `original` undefined: the stamp of the original's last change, known when the draft is written. */
export type TranslationCell = { readonly text: string; readonly original: string | null | undefined }

/** A record as it stands and as the running commit would leave it: its columns, and values of the group's own fields. */
export type DraftRecord = {
  readonly type: RecordType
  readonly id: string
  readonly table: Table
  readonly before: Readonly<Cells> | null
  readonly oldHash: Buffer | null
  readonly now: Cells
  /** Translations looked at, by `field@language`. */
  readonly translations: Map<string, { readonly before: TranslationCell | null; now: TranslationCell | null }>
}

/** Everything a commit has looked at and changed, before anything is written. */
export type Draft = {
  readonly connection: Connection
  readonly stamp: string
  readonly records: Map<string, DraftRecord>
  /** Records that are new or were moved: the tables do not yet know whose children they are. */
  readonly newcomers: Set<DraftRecord>
  /** Whether rows that the draft does not hold are there: asked once in a commit. */
  readonly presence: Map<string, Presence>
  /** Last position given, by kind and parents. */
  readonly positions: Map<string, string>
  /** Whether the group has fields of its own, so that records may have values of them. */
  readonly hasOwnFields: boolean
  /** Hashes and sizes of the files that come with the commit. */
  readonly files: ReadonlyMap<string, number>
}

export type Presence = 'live' | 'deleted' | 'unknown'

/** Begins a draft under a stamp. */
export const newDraft = (
  connection: Connection,
  stamp: string,
  files: ReadonlyMap<string, number> = new Map()
): Draft => ({
  connection,
  stamp,
  records: new Map(),
  newcomers: new Set(),
  presence: new Map(),
  positions: new Map(),
  hasOwnFields: connection.prepare('SELECT 1 FROM "ownField" LIMIT 1').get() !== undefined,
  files
})

export const draftKey = (type: RecordType, id: string): string => `${type} ${id}`

/** Reads a type named from outside. Throws UNKNOWN_TYPE. */
export const recordType = (type: string): RecordType => {
  if (!isRecordType(type)) throw new PianoError('UNKNOWN_TYPE', { type })
  return type
}

/** Values of the group's own fields of a record, by the fields' names. */
const ownValuesOf = ({ prepare }: Connection, type: RecordType, id: string): Readonly<Cells> => {
  const rows = prepare('SELECT "field", "value" FROM "ownValue" WHERE "type" = ? AND "id" = ?').all(
    type,
    id
  ) as { readonly field: string; readonly value: Value }[]
  return Object.fromEntries(rows.map(({ field, value }) => [field, value]))
}

/** The record in the draft, read from its table when it is new to the draft; null when there is none. */
export const findRecord = (draft: Draft, type: RecordType, id: string): DraftRecord | null => {
  const key = draftKey(type, id)
  const known = draft.records.get(key)
  if (known) return known
  const table = tableOf(type)
  const row = draft.connection.prepare(table.select).get(id) as
    | (Cells & { readonly rowHash: Buffer })
    | undefined
  if (!row) return null
  const { rowHash, ...before } = row
  const cells: Cells = draft.hasOwnFields ? { ...before, ...ownValuesOf(draft.connection, type, id) } : before
  const record: DraftRecord = {
    type,
    id,
    table,
    before: cells,
    oldHash: rowHash,
    now: { ...cells },
    translations: new Map()
  }
  draft.records.set(key, record)
  return record
}

/** Puts a record into the draft that no table holds yet; every field empty. */
export const addRecord = (draft: Draft, type: RecordType, id: string): DraftRecord => {
  const table = tableOf(type)
  const now: Cells = {}
  for (const column of table.columns) now[column] = null
  now['id'] = id
  const record: DraftRecord = {
    type,
    id,
    table,
    before: null,
    oldHash: null,
    now,
    translations: new Map()
  }
  draft.records.set(draftKey(type, id), record)
  draft.newcomers.add(record)
  return record
}

/** Says whether a record is there, in the draft first, without loading its row. */
export const presenceOf = (draft: Draft, type: RecordType, id: string): Presence => {
  const key = draftKey(type, id)
  const record = draft.records.get(key)
  if (record) return record.now['deletedAt'] === null ? 'live' : 'deleted'
  const known = draft.presence.get(key)
  if (known) return known
  const row = draft.connection.prepare(`SELECT "deletedAt" FROM "${type}" WHERE id = ?`).get(id) as
    | { readonly deletedAt: string | null }
    | undefined
  const found = row === undefined ? 'unknown' : row.deletedAt === null ? 'live' : 'deleted'
  draft.presence.set(key, found)
  return found
}

export const isLive = (record: DraftRecord): boolean => record.now['deletedAt'] === null

/** The translation of a field of a record as the draft has it. */
export const translationCell = (draft: Draft, record: DraftRecord, field: string, language: string) => {
  const key = `${field}@${language}`
  const known = record.translations.get(key)
  if (known) return known
  const row = record.before
    ? (draft.connection
        .prepare(
          'SELECT "text", "original" FROM "translation" WHERE "id" = ? AND "type" = ? AND "field" = ? AND "language" = ?'
        )
        .get(record.id, record.type, field, language) as TranslationCell | undefined)
    : undefined
  const before = row ? { text: row.text, original: row.original ?? null } : null
  const cell: { readonly before: TranslationCell | null; now: TranslationCell | null } = {
    before,
    now: before
  }
  record.translations.set(key, cell)
  return cell
}
