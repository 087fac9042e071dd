import type { Field } from '#shared/model/field.ts'
import { kindOf, type RecordType } from '#shared/model/index.ts'
import type { CellEdit } from '../../ui/table/column.ts'
import type { Value } from './editor.ts'
import { FieldInput } from './field-input.tsx'

/** Kinds of fields that have no room in a cell, or no editor at all. */
const ELSEWHERE: ReadonlySet<string> = new Set(['prose', 'position', 'hash'])

type Cell<Row> = {
  readonly type: RecordType
  readonly name: string
  /** Its definition, where it is not the model's. */
  readonly field?: Field
  readonly label?: string
  /** Key of what is typed and not saved: `useShownKey`. */
  readonly draft: (row: Row) => string
  readonly value: (row: Row) => Value
  /** Title of what a reference points at. */
  readonly reference?: (row: Row) => string | undefined
  /** Writes; false: nothing was written. Rejects with a PianoError, which is shown in the cell. */
  readonly save: (row: Row, value: Value) => Promise<boolean>
}

/** How a field is edited in the cells of a table or a tree; undefined where it is not. */
export const fieldCell = <Row,>({
  type,
  name,
  field = kindOf(type).fields[name],
  label,
  draft,
  value,
  reference,
  save
}: Cell<Row>): CellEdit<Row> | undefined => {
  if (field === undefined || field.automatic || ELSEWHERE.has(field.kind)) return undefined
  return {
    draft,
    ...(!field.required && {
      empty: row => (value(row) === null ? Promise.resolve(false) : save(row, null))
    }),
    input: (row, { onEnd, ...how }) => (
      <FieldInput
        key={name}
        inCell
        type={type}
        name={name}
        field={field}
        label={label}
        value={value(row)}
        reference={reference?.(row)}
        draft={draft(row)}
        onSave={next => save(row, next)}
        onEnd={(_saved, hasFocus) => onEnd(hasFocus)}
        {...how}
      />
    )
  }
}
