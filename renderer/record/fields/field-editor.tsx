import type { ComponentType } from 'react'
import type { FieldKind } from '#shared/model/field.ts'
import { ChoiceEditor, CountryEditor, ScaleEditor } from './choice-editors.tsx'
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
  const { kind, figure, codes } = props.field
  const Editor = codes === 'country' ? CountryEditor : figure === 'value' ? FigureEditor : EDITORS[kind]
  return Editor === undefined ? null : <Editor {...props} />
}
