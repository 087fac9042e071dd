import type { Field } from '#shared/model/field.ts'
import type { RecordType } from '#shared/model/index.ts'

export type Value = string | number | null

/**
 * What the input of any kind of field is given. When it is saved, when it is left and where the keyboard goes then is the same for all of
 * them (field-input.tsx): an editor says what was typed as soon as it is left or chosen from.
 */
export type EditorProps = {
  readonly type: RecordType
  readonly name: string
  readonly field: Field
  readonly label: string
  /** Shown in a line of text while it is empty. */
  readonly placeholder?: string | undefined
  readonly value: Value
  /** Title of the record a reference points at now. */
  readonly reference?: string | undefined
  /** Shown at the input when the value could not be taken; true: it is shown beside it. */
  readonly error: string | boolean | null
  /** `xs` in the cells of a table. */
  readonly size: 'xs' | 'sm'
  /** Takes the value; the field goes back to text when it was saved. `undefined`: what was typed is no value. */
  readonly onSave: (value: Value | undefined) => void
  /** Left without a choice: as it was before. */
  readonly onCancel: () => void
}

/** A list of choices that opens from a cell may be wider than it. */
export const listPlace = ({ size }: Pick<EditorProps, 'size'>) =>
  size === 'xs' ? { comboboxProps: { width: 'max-content', position: 'bottom-start' } as const } : {}
