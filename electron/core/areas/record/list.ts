import { sql } from 'kysely'
import { PianoError } from '#shared/contract/errors.ts'
import type { ListColumn, ListColumns } from '#shared/contract/packed-table.ts'
import type { Counted, RecordListAsked } from '#shared/contract/record.ts'
import type { CellKind } from '#shared/contract/table.ts'
import type { Field } from '#shared/model/field.ts'
import { kindOf, type RecordType } from '#shared/model/index.ts'
import { fieldOf, isOwnName, NO_OWN_FIELDS, type OwnFields } from '#shared/model/own-fields.ts'
import { byPosition } from '#shared/rules/position.ts'
import { readOwnValues } from '../../reading/own-values.ts'
import { isOneOf, type PlainRow, type PlainValue, plain, textOf } from '../../reading/plain.ts'
import { readLinks } from '../../reading/record-links.ts'
import type { Read } from '../../store/database.ts'
import { readOwnFields } from '../../store/own-fields.ts'

const NUMBERS: ReadonlySet<string> = new Set(['number', 'integer', 'scale'])

const cellKind = ({ kind, required }: Field): CellKind => {
  if (kind === 'reference') return 'linkOrNull'
  if (NUMBERS.has(kind)) return required ? 'number' : 'numberOrNull'
  return required ? 'text' : 'textOrNull'
}

/** The definition of a field; only columns may be fields of the group's own. Throws UNKNOWN_FIELD. */
const definitionOf = (type: RecordType, name: string, own: OwnFields = NO_OWN_FIELDS): Field => {
  const field = name.includes('@') ? undefined : fieldOf(own, type, name)
  if (field === undefined) throw new PianoError('UNKNOWN_FIELD', { type, field: name })
  return field
}

/** The field by which records of a kind point at those of another. Throws UNKNOWN_FIELD, UNKNOWN_TYPE. */
const pointerOf = ({ of, by }: Counted, at: RecordType): string => {
  const pointers = Object.entries(kindOf(of).fields).filter(([, { target }]) => target === at)
  const found = by === undefined ? pointers[0] : pointers.find(([name]) => name === by)
  if (found !== undefined && (by !== undefined || pointers.length === 1)) return found[0]
  throw by === undefined
    ? new PianoError('UNKNOWN_TYPE', { type: of, parent: at })
    : new PianoError('UNKNOWN_FIELD', { type: of, field: by })
}

/** Says whether a column holds one of these values, null among them. */
const holds = (column: string, values: readonly PlainValue[]) =>
  sql<boolean>`(${sql.ref(column)} in (${sql.join(values)}) or (${values.includes(null) ? 1 : 0} and ${sql.ref(column)} is null))`

/** How many live records of a kind point at each record of another. */
const readCounts = async (
  read: Read,
  counted: Counted,
  at: RecordType,
  ids: readonly string[] | undefined
): Promise<ReadonlyMap<string, number>> => {
  const { of, where = {} } = counted
  const by = pointerOf(counted, at)
  let query = plain(read)
    .selectFrom(of)
    .select([by, sql<number>`count(*)`.as('count')])
    .where('deletedAt', 'is', null)
    .groupBy(by)
  if (ids !== undefined) query = query.where(isOneOf(by, ids))
  for (const [name, values] of Object.entries(where)) {
    definitionOf(of, name)
    query = query.where(holds(name, values))
  }
  const rows = await query.execute()
  return new Map(rows.map(row => [textOf(row, by) ?? '', Number(row['count'])]))
}

/** How many of the fields say something. Counted where they lie: their texts may be long. */
const filledOf = (type: RecordType, { name, fields }: RecordListAsked['filled'][number]) => {
  const marks = fields.map(field => {
    definitionOf(type, field)
    return sql`(${sql.ref(field)} is not null)`
  })
  return sql<number>`${sql.join(marks, sql` + `)}`.as(name)
}

/** The cells of a reference: what it points at, each record read once. */
const readReferences = async (
  read: Read,
  cells: readonly PlainValue[],
  { target }: Field
): Promise<readonly unknown[]> => {
  const ids = new Set(cells)
  ids.delete(null)
  if (target === undefined || ids.size === 0) return cells.map(() => null)
  const keys = [...ids].map(id => ({ type: target, id: String(id) }))
  const links = await readLinks(read, keys)
  const named = new Map<unknown, unknown>(keys.map(({ id }) => [id, links(target, id)]))
  return cells.map(cell => (cell === null ? null : named.get(cell)))
}

const placed = (row: PlainRow) => ({ id: textOf(row, 'id') ?? '', position: textOf(row, 'position') })

type Cells = ReadonlyMap<string, readonly PlainValue[]>

/** The cells of rows, column by column, in one pass: a hundred thousand rows lie far apart, and each column would visit them all again. */
const columnsIn = (rows: readonly PlainRow[], names: readonly string[]): Cells => {
  const columns = names.map(name => ({ name, cells: new Array<PlainValue>(rows.length) }))
  let at = 0
  for (const row of rows) {
    for (const { name, cells } of columns) cells[at] = row[name] ?? null
    at += 1
  }
  return new Map(columns.map(({ name, cells }) => [name, cells]))
}

/** Ids and cells of what is stored in the table of the kind. */
const readCells = async (read: Read, { type, fields, filled, ids }: RecordListAsked): Promise<Cells> => {
  const isPlaced = kindOf(type).fields['position'] !== undefined
  const stored = ['id', ...fields.filter(name => !isOwnName(name))]
  const columns = new Set([...stored, ...(isPlaced ? ['position'] : [])])
  let query = plain(read)
    .selectFrom(type)
    .select([...columns, ...filled.map(one => filledOf(type, one))])
    .where('deletedAt', 'is', null)
  if (ids !== undefined) query = query.where(isOneOf('id', ids))
  const rows: readonly PlainRow[] = await query.execute()
  return columnsIn(isPlaced ? rows.toSorted((a, b) => byPosition(placed(a), placed(b))) : rows, [
    ...stored,
    ...filled.map(({ name }) => name)
  ])
}

/**
 * Live records of a kind, by position where it has one, column by column: ten thousand rows are not copied. One select, one for each
 * reference and one for each count. Throws UNKNOWN_FIELD, UNKNOWN_TYPE.
 */
export const readList = async (read: Read, asked: RecordListAsked): Promise<ListColumns> => {
  const { type, fields, counts, filled, ids } = asked
  const own = fields.some(isOwnName) ? await readOwnFields(read) : NO_OWN_FIELDS
  for (const name of fields) definitionOf(type, name, own)
  const stored = await readCells(read, asked)
  const cellsOf = (name: string) => stored.get(name) ?? []
  const listed = cellsOf('id') as readonly string[]
  const ownValues = await readOwnValues(read, type, own.size === 0 ? [] : ids)
  const columns: Record<string, ListColumn> = { id: { kind: 'text', cells: listed } }
  for (const name of fields) {
    const field = definitionOf(type, name, own)
    const kind = cellKind(field)
    const cells = own.has(name) ? listed.map(id => ownValues(id)[name] ?? null) : cellsOf(name)
    columns[name] = {
      kind,
      cells: kind === 'linkOrNull' ? await readReferences(read, cells, field) : cells
    }
  }
  for (const { name } of filled) columns[name] = { kind: 'number', cells: cellsOf(name) }
  for (const counted of counts) {
    const found = await readCounts(read, counted, type, ids)
    columns[counted.name] = {
      kind: 'number',
      cells:
        found.size === 0 ? new Array<number>(listed.length).fill(0) : listed.map(id => found.get(id) ?? 0)
    }
  }
  return { count: listed.length, columns }
}
