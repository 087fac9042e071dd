import { z } from 'zod'
import { recordLink } from './base.ts'
import { BETWEEN, type CellKind, type Columns, NULL, type PackedTable, type RowOf } from './table.ts'

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
const pack = <C extends Columns>(
  kinds: C,
  rows: readonly AnyRow[]
): PackedTable<C> | { readonly wrong: string } => {
  const targets = new Map<unknown, number>()
  const placeOf = (link: unknown): number => {
    const place = targets.get(link) ?? targets.size
    targets.set(link, place)
    return place
  }
  const filled = Object.entries(kinds).map(([name, kind]) => {
    const write = kind === 'linkOrNull' ? placeOf : (cell: unknown) => cell
    return { name, fits: CHECKS[kind], write, cells: new Array<unknown>(rows.length) }
  })
  for (const [index, row] of rows.entries()) {
    for (const { name, fits, write, cells } of filled) {
      const cell = row[name]
      if (!fits(cell)) return { wrong: name }
      cells[index] = cell === null ? NULL : write(cell)
    }
  }
  const { data, success } = links.safeParse([...targets.keys()])
  if (!success) return { wrong: 'links' }
  const columns = Object.fromEntries(filled.map(({ name, cells }) => [name, cells.join(BETWEEN)]))
  return { count: rows.length, kinds, columns, links: data }
}

/** Output of a procedure that answers a long list: its handler gives rows, its caller gets them packed (`rowsOf`). */
export const tableOf = <const C extends Columns>(kinds: C) =>
  z.custom<readonly RowOf<C>[]>(Array.isArray).transform((rows, context): PackedTable<C> => {
    const packed = pack(kinds, rows)
    if (!('wrong' in packed)) return packed
    context.addIssue({ code: 'custom', path: [packed.wrong], message: 'wrong cell' })
    return z.NEVER
  })
