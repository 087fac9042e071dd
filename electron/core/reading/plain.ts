import { type ExpressionWrapper, type SqlBool, sql } from 'kysely'
import type { ReadonlyKysely } from 'kysely/readonly'
import { kindOf, type RecordType } from '#shared/model/index.ts'
import type { Read } from '../store/database.ts'

export type PlainValue = string | number | null
/** A row of any kind of record: `id`, `deletedAt` and its fields. */
export type PlainRow = Readonly<Record<string, PlainValue>>

/** Every table of records with the same loose row, for reading kinds that are only known when the program runs. */
type PlainDatabase = { readonly [T in RecordType]: { readonly [column: string]: PlainValue } }

/** The same database, its record tables typed alike. */
export const plain = (read: Read): ReadonlyKysely<PlainDatabase> =>
  read as unknown as ReadonlyKysely<PlainDatabase>

/** Names of a kind's fields, in the order of their definition. */
export const fieldNames = (type: RecordType): readonly string[] => Object.keys(kindOf(type).fields)

/** Columns of a kind that a reader may see: all but the row's hash. */
export const columnsOf = (type: RecordType): readonly string[] => ['id', 'deletedAt', ...fieldNames(type)]

/** `column in (…)` for any number of ids in one parameter, so that SQLite's limit of parameters is never met. */
export const isOneOf = (column: string, ids: readonly string[]): ExpressionWrapper<never, never, SqlBool> =>
  sql<SqlBool>`${sql.ref(column)} in (select value from json_each(${JSON.stringify(ids)}))` as unknown as ExpressionWrapper<
    never,
    never,
    SqlBool
  >

/**
 * `column = value` (or null) of rows that `isOneOf` picks: SQLite takes a list of ids for a long one, and would go through all that share
 * the value by its index, were it not for the sign.
 */
export const hasToo = (column: string, value: PlainValue): ExpressionWrapper<never, never, SqlBool> =>
  sql<SqlBool>`+${sql.ref(column)} is ${value}` as unknown as ExpressionWrapper<never, never, SqlBool>

/** What belongs to a record: live as it is, or gone to the bin with it. */
export const isThereWith = (row: PlainRow | undefined): ExpressionWrapper<never, never, SqlBool> => {
  const stamp = row === undefined ? null : textOf(row, 'deletedAt')
  const there =
    stamp === null
      ? sql<SqlBool>`${sql.ref('deletedAt')} is null`
      : sql<SqlBool>`${sql.ref('deletedAt')} = ${stamp}`
  return there as unknown as ExpressionWrapper<never, never, SqlBool>
}

/** A record's row, deleted or not; undefined when there is none of that id. */
export const plainRow = async (read: Read, type: RecordType, id: string): Promise<PlainRow | undefined> =>
  plain(read).selectFrom(type).select(columnsOf(type)).where('id', '=', id).executeTakeFirst()

/** A text column of a plain row; null when it is empty. */
export const textOf = (row: PlainRow, column: string): string | null => {
  const value = row[column]
  return value === null || value === undefined ? null : String(value)
}
