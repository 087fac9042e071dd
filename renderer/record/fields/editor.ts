import type { Field } from '#shared/model/field.ts'
import type { RecordType } from '#shared/model/index.ts'

export type Value = string | number | null

/** What stands in an input, and the value that it means; undefined: it means none. */
export type Typed = { readonly text: string; readonly value: Value | undefined }

/**
 * What the input of any kind of field is given. When it is saved, when it is left and where the keyboard goes then is the same for all of
 * them (field-input.tsx): an editor says what is typed with each key, or what was chosen.
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
  /** Text that it begins with in the place of the value: typed before and not saved, or the key that was pressed on a cell. */
  readonly typed: string | null
  /** Characters before the caret at first; null: as it is usual for the editor. */
  readonly caret: number | null
  readonly autoFocus: boolean
  /** Shown at the input when the value could not be taken; true: it is shown beside it. */
  readonly error: string | boolean | null
  /** `xs` in the cells of a table. */
  readonly size: 'xs' | 'sm'
  /** With each key; null: it is as it was. */
  readonly onTyped: (typed: Typed | null) => void
  /** Takes a choice at once. */
  readonly onChoose: (value: Value) => void
}

/** A list of choices that opens from a cell may be wider than it. */
export const listPlace = ({ size }: Pick<EditorProps, 'size'>) =>
  size === 'xs' ? { comboboxProps: { width: 'max-content', position: 'bottom-start' } as const } : {}

export type TextInputElement = HTMLInputElement | HTMLTextAreaElement

/** The caret when the input is entered: where the person clicked, behind the key that began it, else as it is usual there. */
export const placeCaret = (input: TextInputElement, { caret, size, typed }: EditorProps): void => {
  const end = input.value.length
  // In a cell what is typed takes the place of what stood there, as in a spreadsheet; so it does where the tab key leads.
  const isWhole = caret === null && typed === null && (size === 'xs' || input instanceof HTMLInputElement)
  if (isWhole) input.select()
  else input.setSelectionRange(Math.min(caret ?? end, end), Math.min(caret ?? end, end))
}
