import type { Field } from '#shared/model/field.ts'
import type { RecordType } from '#shared/model/index.ts'

export type Value = string | number | null

/** What the input of any kind of field is given. */
export type EditorProps = {
  readonly type: RecordType
  readonly name: string
  readonly field: Field
  readonly label: string
  readonly value: Value
  /** Title of the record a reference points at now. */
  readonly reference?: string | undefined
  /** Shown at the input when the value could not be taken. */
  readonly error: string | null
  /** Takes the value; the field goes back to text when it was saved. `undefined`: what was typed is no value. */
  readonly onSave: (value: Value | undefined) => void
  /** Escape: as it was before. */
  readonly onCancel: () => void
}
