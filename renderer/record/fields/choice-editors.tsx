import { Select, type SelectProps } from '@mantine/core'
import { choiceLabel } from '#shared/i18n/labels.ts'
import { useText } from '../../app/text/use-text.ts'
import { useCountryOptions } from '../../ui/values/country-options.ts'
import { scaleSteps, scaleWords } from '../../ui/values/scale-words.ts'
import { type EditorProps, listPlace } from './editor.ts'

type ListProps = EditorProps & {
  readonly options: NonNullable<SelectProps['data']>
  readonly read: (code: string) => string | number
}

/** A closed list: choosing saves at once. */
const ListEditor = ({ options, read, ...props }: ListProps) => (
  <Select
    autoFocus={props.autoFocus}
    defaultDropdownOpened={props.autoFocus}
    clearable={!props.field.required}
    searchable={options.length > 8 || props.field.codes !== undefined}
    maw={420}
    size={props.size}
    {...listPlace(props)}
    aria-label={props.label}
    data={options}
    value={props.value === null ? null : String(props.value)}
    error={props.error}
    onChange={code => props.onChoose(code === null ? null : read(code))}
  />
)

export const ChoiceEditor = (props: EditorProps) => {
  const t = useText()
  const options = (props.field.choices ?? []).map(code => ({
    value: code,
    label: choiceLabel(t, props.type, props.name, code)
  }))
  return <ListEditor {...props} options={options} read={code => code} />
}

export const CountryEditor = (props: EditorProps) => (
  <ListEditor {...props} options={useCountryOptions()} read={code => code} />
)

export const ScaleEditor = (props: EditorProps) => {
  const t = useText()
  const options = scaleSteps(props.field).map(step => ({
    value: String(step),
    label: scaleWords(t, props.type, props.name, step)
  }))
  return <ListEditor {...props} options={options} read={Number} />
}
