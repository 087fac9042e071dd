import { isRecordType, RECORD_TYPES, type RecordType } from '#shared/model/index.ts'
import type { Connection, Value } from '../file/connection.ts'
import { tableOf } from '../tables.ts'
import type { Cells } from '../write/draft.ts'
import type { Problem } from './validation-rows.ts'

export type Logged = {
  readonly id: string
  readonly field: string
  readonly after: string | null
  readonly stamp: string
}
type Translated = {
  readonly id: string
  readonly name: string
  readonly text: string
  readonly original: string | null
}

type Own = { readonly id: string; readonly field: string; readonly value: Value }

/** The values of one record as JSON text, by field; what has no value is left out. */
type State = ReadonlyMap<string, string>

/** Rows that come in the order of their ids, record by record. */
const byRecord = function* <T extends { readonly id: string }>(
  rows: Iterable<T>
): Generator<readonly [string, readonly T[]]> {
  let group: T[] = []
  for (const row of rows) {
    const id = group[0]?.id
    if (id !== undefined && id !== row.id) {
      yield [id, group]
      group = []
    }
    group.push(row)
  }
  if (group[0]) yield [group[0].id, group]
}

/** What the log says that a record holds: the latest of every cell, whether it was changed or there from the first. */
export const replayed = (changes: readonly Logged[]): State => {
  const latest = new Map<string, { readonly stamp: string; readonly after: string | null }>()
  const put = (field: string, stamp: string, after: string | null) => {
    if (stamp >= (latest.get(field)?.stamp ?? '')) latest.set(field, { stamp, after })
  }
  for (const { id, field, stamp, after } of changes) {
    if (field !== 'id' || after === null) {
      put(field, stamp, after)
      continue
    }
    put('id', stamp, JSON.stringify(id))
    const first = JSON.parse(after) as Readonly<Record<string, unknown>>
    for (const [name, value] of Object.entries(first)) put(name, stamp, JSON.stringify(value))
  }
  return new Map(
    [...latest].flatMap(([field, { after }]) => (after === null ? [] : [[field, after] as const]))
  )
}

const stored = (
  columns: readonly string[],
  rows: readonly Readonly<Record<string, Value>>[],
  translations: readonly Translated[],
  own: readonly Own[]
): State => {
  const state = new Map<string, string>()
  for (const row of rows) {
    for (const column of columns) {
      const value = row[column] ?? null
      if (value !== null) state.set(column, JSON.stringify(value))
    }
  }
  for (const { field, value } of own) state.set(field, JSON.stringify(value))
  for (const { name, text, original } of translations) state.set(name, JSON.stringify({ original, text }))
  return state
}

const differences = (key: string, logged: State, rows: State): readonly Problem[] =>
  [...new Set([...logged.keys(), ...rows.keys()])]
    .filter(field => logged.get(field) !== rows.get(field))
    .map(field => ({ code: 'LOG_DISAGREES', where: `${key}/${field}` }))

/** The log of one kind against its table: both are read in the order of ids, so that only one record is in memory. */
const problemsOf = ({ sqlite }: Connection, type: RecordType): readonly Problem[] => {
  const { columns } = tableOf(type)
  const iterate = <T>(sql: string, ...values: readonly string[]) =>
    sqlite.prepare(sql).iterate(...values) as IterableIterator<T>
  const streams = [
    byRecord(
      iterate<Logged>(
        'SELECT "id", "field", "after", "stamp" FROM "change" WHERE "type" = ? ORDER BY "id"',
        type
      )
    ),
    byRecord(iterate<Cells & { readonly id: string }>(`SELECT * FROM "${type}" ORDER BY "id"`)),
    byRecord(
      iterate<Translated>(
        `SELECT "id", "field" || '@' || "language" AS name, "text", "original" FROM "translation" WHERE "type" = ? ORDER BY "id"`,
        type
      )
    ),
    byRecord(
      iterate<Own>('SELECT "id", "field", "value" FROM "ownValue" WHERE "type" = ? ORDER BY "id"', type)
    )
  ] as const
  const [changes, rows, translations, own] = streams
  let [logged, row, translated, owned] = [changes.next(), rows.next(), translations.next(), own.next()]
  const problems: Problem[] = []
  for (;;) {
    const [id] = [logged, row, translated, owned]
      .flatMap(({ value, done }) => (done ? [] : [value[0]]))
      .sort()
    if (id === undefined) return problems
    const isHere = (head: typeof logged | typeof row | typeof translated | typeof owned) =>
      !head.done && head.value[0] === id
    const of = <T>(head: IteratorResult<readonly [string, readonly T[]]>): readonly T[] =>
      !head.done && head.value[0] === id ? head.value[1] : []
    problems.push(
      ...differences(
        `${type}/${id}`,
        replayed(of(logged)),
        stored(columns, of(row), of(translated), of(owned))
      )
    )
    if (isHere(logged)) logged = changes.next()
    if (isHere(row)) row = rows.next()
    if (isHere(translated)) translated = translations.next()
    if (isHere(owned)) owned = own.next()
  }
}

/** Replays the log and compares each cell with its row; a change without its transaction is found by foreign keys. */
export const logProblems = (connection: Connection): readonly Problem[] => {
  const types = connection.prepare('SELECT DISTINCT "type" FROM "changeRow"').all() as {
    readonly type: string
  }[]
  const unknown = types
    .filter(({ type }) => !isRecordType(type))
    .map(({ type }): Problem => ({ code: 'ORPHAN', where: `change/${type}` }))
  return [...unknown, ...RECORD_TYPES.flatMap(type => problemsOf(connection, type))]
}
