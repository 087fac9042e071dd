import { PianoError } from '#shared/contract/errors.ts'
import type { RecordType } from '#shared/model/index.ts'
import { type Connection, quoted, type Value } from '../file/connection.ts'
import { tableOf } from '../tables.ts'
import type { RecordDiff } from './diff.ts'
import type { DraftRecord } from './draft.ts'
import { OWN_VALUE_COLUMNS, rowHash, type Tallies, TRANSLATION_COLUMNS, tally } from './hashes.ts'
import { insertMany } from './write-many.ts'

/** A row that is no longer what was saved is not written over: its wrong hash would come into the sums for good. Throws RECORDS_DAMAGED. */
const checkUnharmed = ({ type, id }: DraftRecord, stored: Buffer | null, read: Buffer): void => {
  if (stored?.equals(read) !== true) throw new PianoError('RECORDS_DAMAGED', { type, id })
}

type Stored = { readonly rowHash: Buffer } | undefined

const updateRow = ({ prepare }: Connection, diff: RecordDiff, digest: Buffer): void => {
  const { record, columns } = diff
  const sets = [...columns, 'rowHash'].map(column => `${quoted(column)} = ?`).join(', ')
  prepare(`UPDATE ${quoted(record.type)} SET ${sets} WHERE id = ?`).run(
    ...columns.map(column => record.now[column] ?? null),
    digest,
    record.id
  )
}

const writeTranslations = (connection: Connection, diff: RecordDiff, tallies: Tallies): void => {
  const { record } = diff
  for (const name of diff.translations) {
    const cell = record.translations.get(name)
    if (!cell) continue
    const [field = '', language = ''] = name.split('@')
    const key = { type: record.type, id: record.id, field, language }
    const digestOf = (state: { readonly text: string; readonly original: string | null | undefined }) =>
      rowHash(TRANSLATION_COLUMNS, { ...key, text: state.text, original: state.original ?? null })
    const digest = cell.now ? digestOf(cell.now) : null
    const before = cell.before ? digestOf(cell.before) : null
    if (before) {
      const stored = connection
        .prepare(
          'SELECT "rowHash" FROM "translation" WHERE "id" = ? AND "type" = ? AND "field" = ? AND "language" = ?'
        )
        .get(record.id, record.type, field, language) as Stored
      checkUnharmed(record, stored?.rowHash ?? null, before)
    }
    tally(tallies, 'translation', before, digest)
    if (cell.now && digest) {
      connection
        .prepare(
          'INSERT OR REPLACE INTO "translation" ("type", "id", "field", "language", "text", "original", "rowHash") VALUES (?, ?, ?, ?, ?, ?, ?)'
        )
        .run(record.type, record.id, field, language, cell.now.text, cell.now.original ?? null, digest)
    } else {
      connection
        .prepare('DELETE FROM "translation" WHERE "id" = ? AND "type" = ? AND "field" = ? AND "language" = ?')
        .run(record.id, record.type, field, language)
    }
  }
}

/** Writes the own values that changed, with their hashes. */
const writeOwnValues = ({ prepare }: Connection, { record, own }: RecordDiff, tallies: Tallies): void => {
  const { type, id } = record
  for (const field of own) {
    const digestOf = (value: Value | undefined) =>
      value === null || value === undefined ? null : rowHash(OWN_VALUE_COLUMNS, { field, id, type, value })
    const value = record.now[field] ?? null
    const digest = digestOf(value)
    const before = digestOf(record.before?.[field])
    if (before) {
      const stored = prepare(
        'SELECT "rowHash" FROM "ownValue" WHERE "type" = ? AND "id" = ? AND "field" = ?'
      ).get(type, id, field) as Stored
      checkUnharmed(record, stored?.rowHash ?? null, before)
    }
    tally(tallies, 'ownValue', before, digest)
    if (digest)
      prepare(
        'INSERT OR REPLACE INTO "ownValue" ("type", "id", "field", "value", "rowHash") VALUES (?, ?, ?, ?, ?)'
      ).run(type, id, field, value, digest)
    else prepare('DELETE FROM "ownValue" WHERE "type" = ? AND "id" = ? AND "field" = ?').run(type, id, field)
  }
}

/** Writes the changed rows, their hashes and their translations. Throws RECORDS_DAMAGED. */
export const writeRows = (connection: Connection, diffs: readonly RecordDiff[], tallies: Tallies): void => {
  const inserts = new Map<RecordType, unknown[]>()
  for (const diff of diffs) {
    const { record } = diff
    if (diff.columns.length > 0) {
      const { sortedColumns } = record.table
      if (record.before) checkUnharmed(record, record.oldHash, rowHash(sortedColumns, record.before))
      const digest = rowHash(sortedColumns, record.now)
      tally(tallies, record.type, record.oldHash, digest)
      if (record.before === null) {
        const values = inserts.get(record.type) ?? []
        inserts.set(record.type, values)
        for (const column of record.table.columns) values.push(record.now[column] ?? null)
        values.push(digest)
      } else updateRow(connection, diff, digest)
    }
    writeOwnValues(connection, diff, tallies)
    if (diff.translations.length > 0) writeTranslations(connection, diff, tallies)
  }
  for (const [type, values] of inserts)
    insertMany(connection, type, [...tableOf(type).columns, 'rowHash'], values)
}
