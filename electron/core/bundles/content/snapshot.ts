import { RECORD_TYPES, type RecordType } from '#shared/model/index.ts'
import { readOwnValues } from '../../reading/own-values.ts'
import type { Read } from '../../store/database.ts'
import type { Workspace } from '../../store/workspace.ts'
import type { CellValue, PlainRecord } from '../redaction/records.ts'
import { travels } from '../redaction/visible.ts'

const byCodeUnit = (one: { readonly id: string }, other: { readonly id: string }): number =>
  one.id < other.id ? -1 : one.id > other.id ? 1 : 0

const translationsOf = async (read: Read, type: RecordType) => {
  const rows = await read
    .selectFrom('translation')
    .select(['id', 'field', 'language', 'text'])
    .where('type', '=', type)
    .execute()
  const texts = new Map<string, [string, string][]>()
  for (const row of rows) {
    const list = texts.get(row.id)
    const entry: [string, string] = [`${row.field}@${row.language}`, row.text]
    if (list) list.push(entry)
    else texts.set(row.id, [entry])
  }
  return texts
}

type Values = Record<string, CellValue>
type Row = PlainRecord & { readonly values: Values }

/** Rows of a kind by id, with their translations and values of the group's own fields. */
const wholeRecords = async (read: Read, type: RecordType, rows: Row[]): Promise<readonly PlainRecord[]> => {
  const texts = await translationsOf(read, type)
  const ownOf = await readOwnValues(read, type)
  for (const { id, values } of rows) {
    Object.assign(values, ownOf(id))
    for (const [name, text] of texts.get(id) ?? []) values[name] = text
  }
  return rows.sort(byCodeUnit)
}

/**
 * All live records that may ever travel, or those of some kinds, with their translations and values of the group's own fields: read once, plain from then on. Kinds in the
 * model's order, then ids.
 */
export const snapshotOf = async (
  read: Read,
  types: readonly RecordType[] = RECORD_TYPES.filter(travels)
): Promise<readonly PlainRecord[]> => {
  const records: PlainRecord[] = []
  for (const type of types) {
    const rows = await read.selectFrom(type).selectAll().where('deletedAt', 'is', null).execute()
    const plain = rows.map(({ id, deletedAt: _, rowHash: __, ...values }): Row => ({ type, id, values }))
    for (const record of await wholeRecords(read, type, plain)) records.push(record)
  }
  return records
}

/** Makes live rows of cells in the order of these columns; null of those of a row in the bin. */
const rowMaker = (type: RecordType, columns: readonly string[]) => {
  const id = columns.indexOf('id')
  const bin = columns.indexOf('deletedAt')
  const fields = columns.flatMap((name, at) => (at === id || at === bin ? [] : [{ name, at }]))
  // A copy of a whole object is made at once, where one that grows by each name is moved again and again.
  const empty: Values = Object.fromEntries(fields.map(({ name }) => [name, null]))
  return (cells: readonly CellValue[]): Row | null => {
    if (cells[bin] !== null) return null
    const values = { ...empty }
    for (const { name, at } of fields) values[name] = cells[at] ?? null
    return { type, id: String(cells[id]), values }
  }
}

/**
 * As `snapshotOf`, of what is to be sent or sealed: the records are made of the very cells that were compared with their hashes. Kinds that
 * never travel are compared too where they are named. Throws RECORDS_DAMAGED, WORKSPACE_DAMAGED.
 */
export const checkedSnapshot = async (
  workspace: Workspace,
  types: readonly RecordType[] = RECORD_TYPES
): Promise<readonly PlainRecord[]> => {
  const rows = new Map<RecordType, Row[]>(types.filter(travels).map(type => [type, []]))
  await workspace.checkRows(types, (type, columns) => {
    const list = rows.get(type)
    if (list === undefined) return undefined
    const rowOf = rowMaker(type, columns)
    return cells => {
      const row = rowOf(cells)
      if (row !== null) list.push(row)
    }
  })
  const records: PlainRecord[] = []
  for (const [type, list] of rows) {
    for (const record of await wholeRecords(workspace.read, type, list)) records.push(record)
  }
  return records
}
