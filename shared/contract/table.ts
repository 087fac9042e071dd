import { z } from 'zod'
import { type RecordLink, recordLink } from './base.ts'

/** What the cells of a column may hold. */
type Cells = {
  readonly text: string
  readonly textOrNull: string | null
  readonly number: number
  readonly numberOrNull: number | null
  readonly linkOrNull: RecordLink | null
}
type CellKind = keyof Cells

/** Columns of a long list by name. */
export type Columns = Readonly<Record<string, CellKind>>

/** One row of a list with these columns. */
export type RowOf<C extends Columns> = { readonly [N in keyof C]: Cells[C[N]] }

/**
 * A long list as it crosses the contract: each column one text. Thousands of small objects would cost more in checking
 * and copying than reading them did.
 */
export type PackedTable = {
  readonly count: number
  readonly columns: Readonly<Record<string, string>>
  /** The records that cells of links point at, each once. */
  readonly links: readonly RecordLink[]
}

// Control characters that no text of the model may hold (shared/model/field.ts) and that JSON writes as they are.
const BETWEEN = '\u007f'
const NULL = '\u0080'

const isText = (cell: unknown): cell is string => typeof cell === 'string'
const isNumber = (cell: unknown): cell is number => Number.isFinite(cell)

const CHECKS: { readonly [K in CellKind]: (cell: unknown) => boolean } = {
  text: isText,
  textOrNull: cell => cell === null || isText(cell),
  number: isNumber,
  numberOrNull: cell => cell === null || isNumber(cell),
  linkOrNull: cell => cell === null || typeof cell === 'object'
}

type AnyRow = Readonly<Record<string, unknown>>

const links = z.array(recordLink)

/** The columns of rows as texts and what their links point at; or where the first wrong cell is. */
const pack = (columns: Columns, rows: readonly AnyRow[]): PackedTable | { readonly wrong: string } => {
  const targets = new Map<unknown, number>()
  const placeOf = (link: unknown): number => {
    const place = targets.get(link) ?? targets.size
    targets.set(link, place)
    return place
  }
  const packed: Record<string, string> = {}
  for (const [name, kind] of Object.entries(columns)) {
    const cells = rows.map(row => row[name])
    if (!cells.every(CHECKS[kind])) return { wrong: name }
    const write = kind === 'linkOrNull' ? placeOf : (cell: unknown) => cell
    packed[name] = cells.map(cell => (cell === null ? NULL : write(cell))).join(BETWEEN)
  }
  const { data, success } = links.safeParse([...targets.keys()])
  return success ? { count: rows.length, columns: packed, links: data } : { wrong: 'links' }
}

/** Output of a procedure that answers a long list: its handler gives rows, its caller gets them packed. */
export const tableOf = <const C extends Columns>(columns: C) =>
  z.custom<readonly RowOf<C>[]>(Array.isArray).transform((rows, context): PackedTable => {
    const packed = pack(columns, rows)
    if (!('wrong' in packed)) return packed
    context.addIssue({ code: 'custom', path: [packed.wrong], message: 'wrong cell' })
    return z.NEVER
  })

type Reader<K extends CellKind> = (cell: string, links: readonly RecordLink[]) => Cells[K] | undefined

const READERS: { readonly [K in CellKind]: Reader<K> } = {
  text: cell => cell,
  textOrNull: cell => (cell === NULL ? null : cell),
  number: Number,
  numberOrNull: cell => (cell === NULL ? null : Number(cell)),
  linkOrNull: (cell, links) => (cell === NULL ? null : links[Number(cell)])
}

/** The rows of a packed list. Throws RangeError when a column is missing or too short. */
export const rowsOf = <C extends Columns>(columns: C, packed: PackedTable): RowOf<C>[] => {
  const rows: Record<string, unknown>[] = Array.from({ length: packed.count }, () => ({}))
  if (packed.count === 0) return []
  for (const [name, kind] of Object.entries(columns)) {
    const cells = packed.columns[name]?.split(BETWEEN)
    if (cells?.length !== packed.count) throw new RangeError(`column ${name} has not ${packed.count} cells`)
    const read = READERS[kind]
    for (const [index, row] of rows.entries()) row[name] = read(cells[index] ?? '', packed.links)
  }
  return rows as RowOf<C>[]
}
