import { type Connection, quoted } from '../file/connection.ts'
import { tableOf } from '../tables.ts'
import type { ChangedRecord, RecordKey } from '../workspace.ts'
import type { RecordDiff } from './diff.ts'
import { type Cells, recordType } from './draft.ts'

/** Of more records than this nobody asks what each lives in: whoever listens reads anew. */
const MOST_PLACED = 200

type Pointer = RecordKey & { readonly parent: boolean }

/** What a row points at, the record it lives in among them. */
const pointersOf = (
  { type, table }: RecordDiff['record'],
  row: Readonly<Cells> | null
): readonly Pointer[] => {
  if (row === null) return []
  const owner = row['ownerType']
  const owned =
    type === 'attachment' ? [{ type: recordType(String(owner)), id: row['ownerId'], parent: true }] : []
  const references = table.references.map(({ field, target, parent }) => ({
    type: target,
    id: row[field],
    parent
  }))
  return [...owned, ...references].flatMap(({ id, ...rest }) =>
    typeof id === 'string' ? [{ ...rest, id }] : []
  )
}

/** The records that one lives in, the nearest first. */
const above = (connection: Connection, { type, id }: RecordKey): readonly RecordKey[] => {
  const parents = tableOf(type).references.filter(({ parent }) => parent)
  if (parents.length === 0) return []
  const columns = parents.map(({ field }) => quoted(field)).join(', ')
  const select = `SELECT ${columns} FROM ${quoted(type)} WHERE id = ?`
  const row = connection.prepare(select).get(id) as Cells | undefined
  return parents.flatMap(({ field, target }) => {
    const parent = row?.[field]
    if (typeof parent !== 'string') return []
    const key = { type: target, id: parent }
    return [key, ...above(connection, key)]
  })
}

/** Longer texts are read by who shows them. */
const LONGEST = 500

const shortValues = (now: Readonly<Cells>, columns: readonly string[]): ChangedRecord['values'] =>
  Object.fromEntries(
    columns.flatMap(column => {
      const value = now[column] ?? null
      return typeof value === 'string' && value.length > LONGEST ? [] : [[column, value]]
    })
  )

/**
 * What a commit changed, for whoever shows it: of each record the fields, translations among them (`title@ar`), and the records near it,
 * which are those it points at, before or now, and those it lives in.
 */
export const changedRecords = (
  connection: Connection,
  diffs: readonly RecordDiff[]
): readonly ChangedRecord[] =>
  diffs.map(({ record, columns, own, translations }) => {
    const near = new Map<string, RecordKey>()
    const add = ({ type, id }: RecordKey) => near.set(`${type} ${id}`, { type, id })
    for (const pointer of [...pointersOf(record, record.before), ...pointersOf(record, record.now)]) {
      if (near.has(`${pointer.type} ${pointer.id}`)) continue
      add(pointer)
      if (pointer.parent && record.table.kind.form === 'record' && diffs.length <= MOST_PLACED)
        above(connection, pointer).forEach(add)
    }
    return {
      type: record.type,
      id: record.id,
      fields: [...columns, ...own, ...translations],
      values: shortValues(record.now, columns),
      near: [...near.values()]
    }
  })
