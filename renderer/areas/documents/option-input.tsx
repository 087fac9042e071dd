import { Checkbox, Select, TextInput } from '@mantine/core'
import type { DocumentOption } from '#shared/contract/documents.ts'
import { documentChoiceLabel, documentOptionTexts } from '#shared/i18n/labels.ts'
import { useText } from '../../app/text/use-text.ts'

type Props = {
  /** Of document. */
  readonly kind: string
  readonly option: DocumentOption
  readonly value: string | boolean
  readonly onChange: (value: string | boolean) => void
}

/** What a kind of document leaves open, as its kind of option is asked for. */
export const OptionInput = ({ kind, option, value, onChange }: Props) => {
  const t = useText()
  const { label, hint } = documentOptionTexts(t, kind, option.key)
  switch (option.kind) {
    case 'line':
      return (
        <TextInput
          label={label}
          placeholder={hint}
          dir="auto"
          maxLength={option.limit}
          value={String(value)}
          onChange={event => onChange(event.currentTarget.value)}
        />
      )
    case 'choice':
      return (
        <Select
          label={label}
          description={hint}
          allowDeselect={false}
          data={option.choices.map(one => ({
            value: one,
            label: documentChoiceLabel(t, kind, option.key, one)
          }))}
          value={String(value)}
          onChange={next => next !== null && onChange(next)}
        />
      )
    case 'toggle':
      return (
        <Checkbox
          label={label}
          description={hint}
          checked={value === true}
          onChange={event => onChange(event.currentTarget.checked)}
        />
      )
  }
}
