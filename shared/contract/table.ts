import type { RecordLink } from './base.ts'

/** What the cells of a column may hold. */
export type Cells = {
  readonly text: string
  readonly textOrNull: string | null
  readonly number: number
  readonly numberOrNull: number | null
  readonly linkOrNull: RecordLink | null
}
export type CellKind = keyof Cells

/** Columns of a long list by name. */
export type Columns = Readonly<Record<string, CellKind>>

/** One row of a list with these columns. */
export type RowOf<C extends Columns> = { readonly [N in keyof C]: Cells[C[N]] }

/**
 * A long list as it crosses the contract: each column one text. Thousands of small objects would cost more in checking
 * and copying than reading them did.
 */
export type PackedTable<C extends Columns> = {
  readonly count: number
  readonly kinds: C
  readonly columns: Readonly<Record<string, string>>
  /** The records that cells of links point at, each once. */
  readonly links: readonly RecordLink[]
}

// Control characters that no text of the model may hold (shared/model/field.ts) and that JSON writes as they are.
export const BETWEEN = '\u007f'
export const NULL = '\u0080'

type Reader<K extends CellKind> = (cell: string, links: readonly RecordLink[]) => Cells[K] | undefined

const READERS: { readonly [K in CellKind]: Reader<K> } = {
  text: cell => cell,
  textOrNull: cell => (cell === NULL ? null : cell),
  number: Number,
  numberOrNull: cell => (cell === NULL ? null : Number(cell)),
  linkOrNull: (cell, links) => (cell === NULL ? null : links[Number(cell)])
}

/** The rows of a packed list. Throws RangeError when a column is missing or too short. */
export const rowsOf = <C extends Columns>({ count, kinds, columns, links }: PackedTable<C>): RowOf<C>[] => {
  if (count === 0) return []
  const filled = Object.entries(kinds).map(([name, kind]) => {
    const cells = columns[name]?.split(BETWEEN)
    if (cells?.length !== count) throw new RangeError(`column ${name} has not ${count} cells`)
    return { name, cells, read: READERS[kind] }
  })
  // Row by row, not column by column: a hundred thousand rows are then gone through once, not once for each column.
  return Array.from({ length: count }, (_, index) => {
    const row: Record<string, unknown> = {}
    for (const { name, cells, read } of filled) row[name] = read(cells[index] ?? '', links)
    return row as RowOf<C>
  })
}
