import { isRecordType, RECORD_TYPES } from '#shared/model/index.ts'
import type { Connection, Value } from '../file/connection.ts'
import { tableOf } from '../tables.ts'
import type { Cells } from '../write/draft.ts'
import type { Problem } from './validation-rows.ts'

type LastChange = {
  readonly type: string
  readonly id: string
  readonly field: string
  readonly after: string | null
}

const json = (value: Value | undefined): string | null =>
  value === null || value === undefined ? null : JSON.stringify(value)

type State = Map<string, Map<string, string>>

const put = (state: State, type: string, id: string, field: string, after: string | null): void => {
  if (after === null) return
  const key = `${type}/${id}`
  const cells = state.get(key) ?? new Map<string, string>()
  state.set(key, cells.set(field, after))
}

/** What the log says every cell holds now. */
const replayed = ({ sqlite }: Connection): State => {
  const state: State = new Map()
  // With max(), SQLite takes the other columns from the row that has it.
  const rows = sqlite
    .prepare(
      'SELECT "type", "id", "field", "after", max("stamp") FROM "change" GROUP BY "id", "type", "field"'
    )
    .iterate() as IterableIterator<LastChange>
  for (const { type, id, field, after } of rows) put(state, type, id, field, after)
  return state
}

const stored = ({ sqlite }: Connection): State => {
  const state: State = new Map()
  for (const type of RECORD_TYPES) {
    const { columns } = tableOf(type)
    for (const row of sqlite.prepare(`SELECT * FROM "${type}"`).iterate() as IterableIterator<Cells>) {
      for (const column of columns) put(state, type, String(row['id']), column, json(row[column]))
    }
  }
  const translations = sqlite
    .prepare('SELECT "type", "id", "field", "language", "text", "original" FROM "translation"')
    .iterate() as IterableIterator<Readonly<Record<string, string | null>>>
  for (const { type, id, field, language, text, original } of translations) {
    const cell = JSON.stringify({ original, text })
    put(state, type ?? '', id ?? '', `${field}@${language}`, cell)
  }
  return state
}

const differences = (logged: State, rows: State): readonly Problem[] => {
  const problems: Problem[] = []
  for (const key of new Set([...logged.keys(), ...rows.keys()])) {
    const inLog = logged.get(key)
    const inRow = rows.get(key)
    for (const field of new Set([...(inLog?.keys() ?? []), ...(inRow?.keys() ?? [])])) {
      if (inLog?.get(field) !== inRow?.get(field))
        problems.push({ code: 'LOG_DISAGREES', where: `${key}/${field}` })
    }
  }
  return problems
}

/** Replays the log and compares each cell with its row; a change without its transaction is found by foreign keys. */
export const logProblems = (connection: Connection): readonly Problem[] => {
  const types = connection.prepare('SELECT DISTINCT "type" FROM "change"').all() as {
    readonly type: string
  }[]
  const unknown = types
    .filter(({ type }) => !isRecordType(type))
    .map(({ type }) => ({ code: 'ORPHAN', where: `change/${type}` }))
  return [...unknown, ...differences(replayed(connection), stored(connection))]
}
