import { Select } from '@mantine/core'
import { type KeyboardEvent, useRef } from 'react'
import { choiceLabel, scaleLabel } from '#shared/i18n/labels.ts'
import { useText } from '../../app/text/use-text.ts'
import type { EditorProps } from './editor.ts'

type Option = { readonly value: string; readonly label: string }
type ListProps = EditorProps & {
  readonly options: readonly Option[]
  readonly read: (code: string) => string | number
}

/** A closed list: choosing saves at once. */
const ListEditor = ({ options, read, ...props }: ListProps) => {
  const ended = useRef(false)
  const end = (action: () => void) => {
    if (ended.current) return
    ended.current = true
    action()
  }
  return (
    <Select
      autoFocus
      defaultDropdownOpened
      clearable={!props.field.required}
      searchable={options.length > 8}
      maw={420}
      aria-label={props.label}
      data={options.map(option => ({ ...option }))}
      value={props.value === null ? null : String(props.value)}
      error={props.error}
      onChange={code => end(() => props.onSave(code === null ? null : read(code)))}
      onBlur={() => end(props.onCancel)}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Escape') {
          event.stopPropagation()
          end(props.onCancel)
        }
      }}
    />
  )
}

export const ChoiceEditor = (props: EditorProps) => {
  const t = useText()
  const options = (props.field.choices ?? []).map(code => ({
    value: code,
    label: choiceLabel(t, props.type, props.name, code)
  }))
  return <ListEditor {...props} options={options} read={code => code} />
}

export const ScaleEditor = (props: EditorProps) => {
  const t = useText()
  const [low, high] = props.field.range ?? [1, 5]
  const options = Array.from({ length: high - low + 1 }, (_, index) => ({
    value: String(low + index),
    label: scaleLabel(t, props.type, props.name, low + index)
  }))
  return <ListEditor {...props} options={options} read={Number} />
}
