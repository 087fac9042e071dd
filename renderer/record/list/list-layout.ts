import type { RecordLink } from '#shared/contract/base.ts'
import type { Counted, RecordListInput } from '#shared/contract/record.ts'
import type { Translate } from '#shared/i18n/message-key.ts'
import { groupOf } from '#shared/model/groups.ts'
import { type KINDS, kindOf, type RecordFor, type RecordType } from '#shared/model/index.ts'
import type { Sort } from '../../app/places/arrangement.ts'

export type FieldOf<T extends RecordType> = keyof (typeof KINDS)[T]['fields'] & string

/** What may be said of any column. */
type Look = {
  /** Where the field's label, or the counted kind's name, is not the word for it here. */
  readonly header?: (t: Translate) => string
  readonly width?: number
  readonly hidden?: boolean
}

/** The column of a field; what is not said follows from the field's definition (field-column.ts). */
export type FieldEntry<F extends string = string> = Look & {
  readonly field: F
  /** Choices are sorted in the order of their definition, unless that order says nothing. */
  readonly sortBy?: 'words'
  readonly filter?: boolean
  /** The sum of the rows that are shown; amounts of money have one anyhow. */
  readonly total?: boolean
  /** Not changed in the list. */
  readonly fixed?: boolean
}

/** How many live records of another kind point at each. */
export type CountEntry = Look & Omit<Counted, 'name'> & { readonly count: string }

/** A column that the screen makes itself, out of what it knows besides (`cells` of the list). */
export type CellEntry<F extends string = string> = {
  readonly cell: string
  /** It counts how many of these fields say something. */
  readonly filled?: readonly F[]
}

export type Entry<F extends string = string> = F | FieldEntry<F> | CountEntry | CellEntry<F>

/** What a screen says of a list. */
type Wanted<F extends string, E, A> = {
  /** In their order; the first is fixed and names the row. */
  readonly columns: readonly E[]
  /** Fields that rows bear without a column. */
  readonly also?: readonly A[]
  /** Without it rows stand by position, or as they come. */
  readonly sort?: Sort
  /** Choices and references that can be set for all selected rows. */
  readonly bulk?: readonly F[]
}

export type AnyListed = { readonly id: string }

export type RecordListLayout<Row extends AnyListed = AnyListed> = Wanted<string, Entry, string> & {
  readonly type: RecordType
  readonly input: RecordListInput
  /** Says to the compiler alone what a row bears. */
  readonly row?: Row
}

const entryOf = (entry: Entry): FieldEntry | CountEntry | CellEntry =>
  typeof entry === 'string' ? { field: entry } : entry

/** The columns of a list, fields in their long form. */
export const entriesOf = ({ columns }: { readonly columns: readonly Entry[] }) => columns.map(entryOf)

const inputOf = (
  type: RecordType,
  { columns, also = [] }: Wanted<string, Entry, string>
): RecordListInput => {
  const entries = entriesOf({ columns })
  const fields = [
    // A group is one cell: how exact a figure is, is shown with it, and what stood beside a field is told when it is written.
    ...entries.flatMap(entry => ('field' in entry ? groupOf(kindOf(type), entry.field) : [])),
    ...also,
    kindOf(type).title,
    // A row that is new has its place among the others.
    ...(kindOf(type).fields['position'] === undefined ? [] : ['position'])
  ]
  return {
    type,
    fields: [...new Set(fields)],
    counts: entries.flatMap(entry =>
      'count' in entry
        ? [
            {
              name: entry.count,
              of: entry.of,
              ...(entry.by !== undefined && { by: entry.by }),
              ...(entry.where !== undefined && { where: entry.where })
            }
          ]
        : []
    ),
    filled: entries.flatMap(entry =>
      'cell' in entry && entry.filled !== undefined ? [{ name: entry.cell, fields: [...entry.filled] }] : []
    )
  }
}

type FieldIn<E> = E extends string ? E : E extends { readonly field: infer N extends string } ? N : never
type NumberIn<E> = E extends { readonly count: infer N extends string }
  ? N
  : E extends { readonly cell: infer N extends string; readonly filled: readonly string[] }
    ? N
    : never

type CellOf<T extends RecordType, N> =
  N extends FieldOf<T>
    ? (typeof KINDS)[T]['fields'][N] extends { readonly kind: 'reference' }
      ? RecordLink | null
      : N extends keyof RecordFor<T>
        ? RecordFor<T>[N]
        : never
    : never

type RowOf<T extends RecordType, E, A> = AnyListed & {
  readonly [N in FieldIn<E> | (A & string)]: CellOf<T, N>
} & { readonly [N in NumberIn<E>]: number }

/** Defines a list of records of a kind: which columns it has, and what is particular about them. */
export const recordList = <
  T extends RecordType,
  const E extends Entry<FieldOf<T>>,
  const A extends FieldOf<T> = never
>(
  type: T,
  wanted: Wanted<FieldOf<T>, E, A>
): RecordListLayout<RowOf<T, E, A>> => ({ ...wanted, type, input: inputOf(type, wanted) })

/** A row of a list, with what its layout asks for. */
export type RowIn<L> = L extends RecordListLayout<infer Row> ? Row : never
