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

type Row = { readonly id: string; readonly values: Record<string, CellValue> }

/** Rows of a kind by id, with their translations and values of the group's own fields. */
const wholeRecords = async (read: Read, type: RecordType, rows: Row[]): Promise<readonly PlainRecord[]> => {
  const texts = await translationsOf(read, type)
  const ownOf = await readOwnValues(read, type)
  return rows.sort(byCodeUnit).map(({ id, values }) => {
    Object.assign(values, ownOf(id))
    for (const [name, text] of texts.get(id) ?? []) values[name] = text
    return { type, id, values }
  })
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
    const plain = rows.map(({ id, deletedAt: _, rowHash: __, ...values }): Row => ({ id, values }))
    for (const record of await wholeRecords(read, type, plain)) records.push(record)
  }
  return records
}

/** The live row that these cells are; null for one in the bin. */
const liveRow = (columns: readonly string[], cells: readonly CellValue[]): Row | null => {
  const values: Record<string, CellValue> = {}
  let id = ''
  for (const [index, name] of columns.entries()) {
    const value = cells[index] ?? null
    if (name === 'id') id = String(value)
    else if (name !== 'deletedAt') values[name] = value
    else if (value !== null) return null
  }
  return { id, values }
}

/**
 * As `snapshotOf`, of what is to be sent: the records are made of the very cells that were compared with their hashes, and all other
 * kinds are compared too. Throws RECORDS_DAMAGED, WORKSPACE_DAMAGED.
 */
export const checkedSnapshot = async (workspace: Workspace): Promise<readonly PlainRecord[]> => {
  const rows = new Map<RecordType, Row[]>(RECORD_TYPES.filter(travels).map(type => [type, []]))
  await workspace.checkRows(RECORD_TYPES, type => {
    const list = rows.get(type)
    if (list === undefined) return undefined
    return (columns, cells) => {
      const row = liveRow(columns, cells)
      if (row !== null) list.push(row)
    }
  })
  const records: PlainRecord[] = []
  for (const [type, list] of rows) {
    for (const record of await wholeRecords(workspace.read, type, list)) records.push(record)
  }
  return records
}
