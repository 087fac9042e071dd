import { useMemo } from 'react'
import type { FieldValues } from '#shared/contract/operation.ts'
import { fieldLabel, kindPluralLabel } from '#shared/i18n/labels.ts'
import { cellFields, groupOf } from '#shared/model/groups.ts'
import { kindOf, type RecordType } from '#shared/model/index.ts'
import type { ListedRow } from '../../app/records/record-lists.ts'
import type { Formats } from '../../app/text/formats.ts'
import { useText } from '../../app/text/use-text.ts'
import { useWorkspace } from '../../app/workspace-context.ts'
import type { Column } from '../../ui/table/column.ts'
import { useValueWords } from '../../ui/values/value-text.tsx'
import type { Value } from '../fields/editor.ts'
import { useShownKey } from '../fields/use-shown-key.ts'
import { useSetFields } from '../use-set-fields.ts'
import { editedIn, fieldColumn, storedIn } from './field-column.ts'
import { type AnyListed, type CountEntry, entriesOf, type RecordListLayout } from './list-layout.ts'

/** Writes one field of rows of a list, one or many, as one step; those that hold the value already are left out. */
export const useSetListed = (type: RecordType) => {
  const setFields = useSetFields()
  const t = useText()
  return useMemo(() => {
    const { title } = kindOf(type)
    return (
      rows: readonly ListedRow[],
      name: string,
      value: Value,
      errors: 'toast' | 'throw' = 'toast'
    ): Promise<boolean> => {
      const changed = rows.filter(row => editedIn(kindOf(type), row, name) !== value)
      const [first] = changed
      if (first === undefined) return Promise.resolve(false)
      const field = fieldLabel(t, type, name)
      const fields: FieldValues = cellFields(kindOf(type), name, value)
      return setFields({
        label:
          changed.length === 1
            ? t('commit.set', { record: String(storedIn(first, title) ?? ''), field })
            : t('commit.setMany', { count: changed.length, field }),
        records: changed.map(row => ({
          type,
          id: row.id,
          shown: Object.fromEntries(
            groupOf(kindOf(type), name).flatMap(one => (one in row ? [[one, storedIn(row, one)]] : []))
          )
        })),
        fields,
        errors
      })
    }
  }, [type, t, setFields])
}

/** A column that the screen makes itself; its id is that of its entry. */
export type ListCell<Row> = Omit<Column<Row>, 'id'>

type Options<Row> = {
  /** By the names that the layout gives their places, or by the field that is shown otherwise; a place without a cell has no column. */
  readonly cells?: Readonly<Record<string, ListCell<Row>>> | undefined
  /** What happens instead of writing when one of these fields is edited in its cell, e.g. a dialog that asks for the reason too. */
  readonly edits?: Readonly<Record<string, (row: Row, value: Value) => void>> | undefined
}

const countColumn = (number: Formats['number'], header: string, entry: CountEntry): Column<ListedRow> => {
  const value = (row: ListedRow) => Number(storedIn(row, entry.count))
  return {
    id: entry.count,
    header,
    value,
    // A nought in every row hides the few numbers that say something.
    text: row => (value(row) === 0 ? '' : number(value(row))),
    kind: 'number',
    width: entry.width ?? 90,
    ...(entry.hidden && { hidden: true })
  }
}

/** The columns of a list, made from its layout and the model. Memoise `cells` and `edits`. */
export const useListColumns = <Row extends AnyListed>(
  list: RecordListLayout<Row>,
  { cells, edits }: Options<Row>
): readonly Column<Row>[] => {
  const words = useValueWords()
  const { readOnly } = useWorkspace()
  const set = useSetListed(list.type)
  const keyOf = useShownKey()
  return useMemo(() => {
    const save = async (row: ListedRow, name: string, value: Value): Promise<boolean> => {
      const edit = edits?.[name]
      if (edit === undefined) return set([row], name, value, 'throw')
      if (value !== null) edit(row as unknown as Row, value)
      return false
    }
    const { t, formats } = words
    const context = { words, type: list.type, writes: readOnly ? undefined : { save, keyOf } }
    const columns = entriesOf(list).flatMap(entry => {
      if ('field' in entry) {
        // A screen may show a field in its own way; what is not said stays.
        const own = cells?.[entry.field] as Partial<Column<ListedRow>> | undefined
        return [{ ...fieldColumn(context, entry), ...own }]
      }
      if ('count' in entry)
        return [countColumn(formats.number, entry.header?.(t) ?? kindPluralLabel(t, entry.of), entry)]
      const cell = cells?.[entry.cell]
      return cell === undefined ? [] : [{ ...cell, id: entry.cell } as unknown as Column<ListedRow>]
    })
    // Rows bear what the layout asks for, which is what `Row` says.
    return columns as unknown as readonly Column<Row>[]
  }, [words, list, readOnly, set, keyOf, cells, edits])
}
