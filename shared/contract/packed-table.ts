import { z } from 'zod'
import { recordLink } from './base.ts'
import { BETWEEN, type CellKind, type Columns, NULL, type PackedTable } from './table.ts'

const isText = (cell: unknown): cell is string => typeof cell === 'string'
const isNumber = (cell: unknown): cell is number => Number.isFinite(cell)

const CHECKS: { readonly [K in CellKind]: (cell: unknown) => boolean } = {
  text: isText,
  textOrNull: cell => cell === null || isText(cell),
  number: isNumber,
  numberOrNull: cell => cell === null || isNumber(cell),
  linkOrNull: cell => cell === null || typeof cell === 'object'
}

/** One column of a long list: what its cells may hold, and the cells, as many as the list has rows. */
export type ListColumn = { readonly kind: CellKind; readonly cells: readonly unknown[] }

/** What the handler of a procedure with a long list answers: columns by name, which may be known only when it is asked. */
export type ListColumns = {
  readonly count: number
  readonly columns: Readonly<Record<string, ListColumn>>
}

const links = z.array(recordLink)

/** The columns as texts and what their links point at; or where the first wrong cell is. */
const pack = ({ count, columns }: ListColumns): PackedTable<Columns> | { readonly wrong: string } => {
  const targets = new Map<unknown, number>()
  const placeOf = (link: unknown): number => {
    const place = targets.get(link) ?? targets.size
    targets.set(link, place)
    return place
  }
  const kinds: Record<string, CellKind> = {}
  const packed: Record<string, string> = {}
  for (const [name, { kind, cells }] of Object.entries(columns)) {
    const fits = CHECKS[kind]
    if (cells.length !== count || !cells.every(fits)) return { wrong: name }
    const written = kind === 'linkOrNull' ? cells.map(cell => (cell === null ? NULL : placeOf(cell))) : cells
    kinds[name] = kind
    packed[name] = written.map(cell => cell ?? NULL).join(BETWEEN)
  }
  const { data, success } = links.safeParse([...targets.keys()])
  return success ? { count, kinds, columns: packed, links: data } : { wrong: 'links' }
}

/** Output of a procedure that answers a long list: its handler gives columns, its caller gets them packed (`rowsOf`). */
export const packedList = z
  .custom<ListColumns>(value => typeof value === 'object' && value !== null)
  .transform((list, context): PackedTable<Columns> => {
    const packed = pack(list)
    if (!('wrong' in packed)) return packed
    context.addIssue({ code: 'custom', path: [packed.wrong], message: 'wrong cell' })
    return z.NEVER
  })
