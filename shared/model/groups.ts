import type { FigurePart } from './field.ts'
import { figureCell, figureFields, figureOfCell } from './figure.ts'
import type { Kind } from './kind.ts'

/** The fields that say one thing together with a field, itself among them, in the order of their definition. */
export const groupOf = (kind: Kind, name: string): readonly string[] => {
  const group = kind.fields[name]?.group
  if (group === undefined) return [name]
  return Object.keys(kind.fields).filter(other => kind.fields[other]?.group === group)
}

/** The field that stands for a whole group; a field of no group stands for itself. */
export const headOf = (kind: Kind, name: string): string => kind.fields[name]?.group ?? name

type Cell = string | number | null
type Cells = Readonly<Record<string, Cell>>

/** What a person sees and edits in the place of a field: of a figure how exact it is, too. */
export const cellOf = (kind: Kind, values: Readonly<Record<string, unknown>>, name: string): Cell => {
  if (kind.fields[name]?.figure === 'value') return figureCell(values, name)
  const value = values[name]
  return typeof value === 'string' || typeof value === 'number' ? value : null
}

/** The fields that such a cell is written to. */
export const cellFields = (kind: Kind, name: string, cell: Cell): Cells =>
  kind.fields[name]?.figure === 'value' ? figureFields(name, figureOfCell(cell)) : { [name]: cell }

/** The stamps to send with fields that are written: of the whole group of each, because it is one cell. */
export const groupBase = (
  kind: Kind,
  fields: Cells,
  stamps: Readonly<Record<string, string | null>>
): Readonly<Record<string, string | null>> =>
  Object.fromEntries(
    [...new Set(Object.keys(fields).flatMap(name => groupOf(kind, name)))].map(name => [
      name,
      stamps[name] ?? null
    ])
  )

/** Says whether a field is edited where its figure is, and has no place of its own. */
export const isPartOfFigure = ({ figure }: { readonly figure?: FigurePart }): boolean =>
  figure === 'qualifier' || figure === 'upper'
