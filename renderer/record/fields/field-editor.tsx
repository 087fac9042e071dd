import type { ComponentType } from 'react'
import type { FieldKind } from '#shared/model/field.ts'
import { ChoiceEditor, ScaleEditor } from './choice-editors.tsx'
import type { EditorProps } from './editor.ts'
import { MoneyEditor } from './money-editor.tsx'
import { ReferenceEditor } from './reference-editor.tsx'
import {
  DateEditor,
  FigureEditor,
  LineEditor,
  NumberEditor,
  ProseEditor,
  WhenEditor
} from './text-editors.tsx'

const EDITORS: Readonly<Partial<Record<FieldKind, ComponentType<EditorProps>>>> = {
  line: LineEditor,
  prose: ProseEditor,
  choice: ChoiceEditor,
  scale: ScaleEditor,
  date: DateEditor,
  when: WhenEditor,
  number: NumberEditor,
  integer: NumberEditor,
  money: MoneyEditor,
  reference: ReferenceEditor
}

/** The input for a field, by its kind in the model. */
export const FieldEditor = (props: EditorProps) => {
  const Editor = props.field.figure === 'value' ? FigureEditor : EDITORS[props.field.kind]
  return Editor === undefined ? null : <Editor {...props} />
}
