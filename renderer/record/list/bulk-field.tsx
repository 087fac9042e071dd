import { choiceLabel, fieldLabel } from '#shared/i18n/labels.ts'
import { isRecordType, kindOf, type RecordType } from '#shared/model/index.ts'
import { useOptions } from '../../app/records/use-options.ts'
import { useText } from '../../app/text/use-text.ts'
import { BulkChoice } from '../../ui/table/bulk-choice.tsx'
import { scaleSteps, scaleWords } from '../../ui/values/scale-words.ts'
import type { Value } from '../fields/editor.ts'

type Props = {
  readonly type: RecordType
  readonly name: string
  readonly onChoose: (value: Value) => void
}

/** A choice, a step of a scale or a record that is set for all selected rows. */
export const BulkField = ({ type, name, onChoose }: Props) => {
  const t = useText()
  const field = kindOf(type).fields[name]
  const target = field?.target ?? ''
  const { data = [] } = useOptions(isRecordType(target) ? target : null)
  if (field === undefined) return null
  const isScale = field.kind === 'scale'
  const choices = isScale
    ? scaleSteps(field).map(step => ({ value: String(step), label: scaleWords(t, type, name, step) }))
    : field.kind === 'reference'
      ? data.map(({ id, title }) => ({ value: id, label: title }))
      : (field.choices ?? []).map(value => ({ value, label: choiceLabel(t, type, name, value) }))
  return (
    <BulkChoice
      label={fieldLabel(t, type, name)}
      choices={choices}
      required={field.required}
      onChoose={value => onChoose(isScale && value !== null ? Number(value) : value)}
    />
  )
}
