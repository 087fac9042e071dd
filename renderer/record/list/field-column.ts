import type { RecordLink } from '#shared/contract/base.ts'
import { choiceLabel, fieldLabel } from '#shared/i18n/labels.ts'
import type { Field, FieldKind } from '#shared/model/field.ts'
import { cellOf } from '#shared/model/groups.ts'
import { kindOf, type RecordType } from '#shared/model/index.ts'
import type { Kind } from '#shared/model/kind.ts'
import { fieldOf } from '#shared/model/own-fields.ts'
import { whenKey } from '#shared/model/when.ts'
import { decimalOf, moneyOrNull, shownDigits, sumMoney } from '#shared/rules/money.ts'
import type { ListedRow } from '../../app/records/record-lists.ts'
import type { Formats } from '../../app/text/formats.ts'
import type { CellValue, Column } from '../../ui/table/column.ts'
import { scaleWords } from '../../ui/values/scale-words.ts'
import { type ValueWords, valueInWords } from '../../ui/values/value-text.tsx'
import type { Value } from '../fields/editor.ts'
import { fieldCell } from '../fields/field-cell.tsx'
import type { ShownKey } from '../fields/use-shown-key.ts'
import type { FieldEntry } from './list-layout.ts'

/** What a column is like by the kind of its field. */
type Look = {
  readonly width: number
  readonly isNumber?: true
  /** Offers a filter chip. */
  readonly filter?: true
  /** What it sorts by, where that is not the value itself. */
  readonly sortValue?: (value: string | number) => CellValue
  readonly isSummed?: true
}

/** Amounts are ordered by their size, whatever the currency. */
const moneySize = (value: string | number): CellValue => {
  const money = moneyOrNull(String(value))
  return money === null ? null : Number(decimalOf(money))
}

/** Decimals that an amount or a number is written with. */
const decimalsOf = (value: Value): number | null => {
  if (typeof value === 'number') return /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0
  const money = moneyOrNull(String(value))
  return money === null ? null : shownDigits(money)
}

const LOOKS: { readonly [K in FieldKind]: Look } = {
  line: { width: 160 },
  prose: { width: 240 },
  choice: { width: 150, filter: true },
  scale: { width: 140 },
  date: { width: 120 },
  when: { width: 130, sortValue: value => whenKey(String(value)) },
  number: { width: 100, isNumber: true },
  integer: { width: 100, isNumber: true },
  money: { width: 130, isNumber: true, sortValue: moneySize, isSummed: true },
  reference: { width: 190, filter: true },
  position: { width: 80 },
  hash: { width: 160 }
}

export const isLink = (cell: unknown): cell is RecordLink => typeof cell === 'object' && cell !== null

/** What the record itself holds in a field: of a reference its id. */
export const storedIn = (row: ListedRow, name: string): Value => {
  const cell = row[name] ?? null
  return isLink(cell) ? cell.id : cell
}

/** What is edited in its place: of a figure how exact it is, too. */
export const editedIn = (kind: Kind, row: ListedRow, name: string): Value =>
  kind.fields[name]?.figure === 'value' ? cellOf(kind, row, name) : storedIn(row, name)

const totalOf = (formats: Formats, field: Field, name: string) => (rows: readonly ListedRow[]) => {
  const values = rows.flatMap(row => storedIn(row, name) ?? [])
  if (field.kind !== 'money') return formats.number(values.reduce<number>((sum, one) => sum + Number(one), 0))
  return sumMoney(values.map(String)).map(formats.money).join(' + ')
}

export type ColumnContext = {
  readonly words: ValueWords
  readonly type: RecordType
  /** Undefined where nothing may be changed. */
  readonly writes?:
    | {
        readonly save: (row: ListedRow, name: string, value: Value) => Promise<boolean>
        readonly keyOf: ShownKey
      }
    | undefined
}

/** The column of a field: everything that its definition says about how it is shown, sorted, filtered, summed and edited. */
export const fieldColumn = (
  { words, type, writes }: ColumnContext,
  { field: name, header, width, hidden, sortBy, filter, total, fixed }: FieldEntry
): Column<ListedRow> => {
  const { t, formats, own } = words
  const field = fieldOf(own, type, name)
  if (field === undefined) throw new RangeError(`${type} has no field ${name}`)
  const look = LOOKS[field.kind]
  const label = header?.(t) ?? fieldLabel(t, type, name)
  const choices = field.choices ?? []
  const labels = new Map(choices.map(code => [code, choiceLabel(t, type, name, code)]))
  const text = (row: ListedRow): string => {
    const cell = row[name] ?? null
    if (isLink(cell)) return cell.title
    if (field.kind === 'choice' && cell !== null) return labels.get(String(cell)) ?? String(cell)
    if (field.kind === 'scale' && typeof cell === 'number') return scaleWords(t, type, name, cell)
    return valueInWords(words, type, name, cellOf(kindOf(type), row, name))
  }
  const value = (row: ListedRow): CellValue => {
    const cell = row[name] ?? null
    if (cell === null) return null
    if (isLink(cell)) return cell.title
    if (field.kind === 'choice') return sortBy === 'words' ? text(row) : choices.indexOf(String(cell))
    return look.sortValue?.(cell) ?? cell
  }
  const edit =
    writes === undefined || fixed
      ? undefined
      : fieldCell<ListedRow>({
          type,
          name,
          field,
          label,
          draft: row => writes.keyOf(type, row.id, name),
          value: row => editedIn(kindOf(type), row, name),
          reference: row => {
            const cell = row[name]
            return isLink(cell) ? cell.title : undefined
          },
          save: (row, next) => writes.save(row, name, next)
        })
  const isTitle = name === kindOf(type).title
  return {
    id: name,
    header: label,
    value,
    text,
    // The title takes what the others leave.
    ...((width !== undefined || !isTitle) && { width: width ?? look.width }),
    ...(look.isNumber && {
      kind: 'number' as const,
      decimals: (row: ListedRow) => decimalsOf(editedIn(kindOf(type), row, name))
    }),
    ...((filter ?? look.filter) && { filter: true }),
    ...(hidden && { hidden }),
    ...((total ?? look.isSummed) && { total: totalOf(formats, field, name) }),
    ...(edit && { edit })
  }
}
