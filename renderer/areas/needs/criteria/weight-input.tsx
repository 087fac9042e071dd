import { TextInput } from '@mantine/core'
import { type KeyboardEvent, useEffect, useState } from 'react'
import { fieldLabel } from '#shared/i18n/labels.ts'
import { parseNumber } from '../../../app/text/parse.ts'
import { useFormats, useText } from '../../../app/text/use-text.ts'
import { useWorkspace } from '../../../app/workspace-context.ts'
import { useSetFields } from '../../../record/use-set-fields.ts'
import type { Criterion } from '../types.ts'

const HIGHEST = 100

/** A criterion's weight in points; empty: as much as the others on average (shared/rules/scoring.ts). */
export const WeightInput = ({ criterion }: { readonly criterion: Criterion }) => {
  const t = useText()
  const { locale, number } = useFormats()
  const { readOnly } = useWorkspace()
  const setFields = useSetFields()
  const written = number(criterion.weight)
  const [typed, setTyped] = useState(written)
  useEffect(() => setTyped(written), [written])

  const value = typed.trim() === '' ? null : parseNumber(typed, locale)
  const isWrong =
    typed.trim() !== '' && (value === null || !Number.isInteger(value) || value < 0 || value > HIGHEST)
  const label = `${fieldLabel(t, 'criterion', 'weight')}: ${criterion.name}`

  const save = () => {
    if (isWrong) return setTyped(written)
    if (value === criterion.weight) return
    void setFields({
      label: t('commit.set', { record: criterion.name, field: fieldLabel(t, 'criterion', 'weight') }),
      records: [{ type: 'criterion', id: criterion.id, shown: { weight: criterion.weight } }],
      fields: { weight: value }
    })
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    event.stopPropagation()
    if (event.key === 'Enter') event.currentTarget.blur()
    if (event.key === 'Escape') setTyped(written)
  }
  return (
    <TextInput
      size="xs"
      w={56}
      inputMode="numeric"
      aria-label={label}
      readOnly={readOnly}
      error={isWrong}
      styles={{ input: { textAlign: 'center' } }}
      value={typed}
      onChange={event => setTyped(event.currentTarget.value)}
      onFocus={event => event.currentTarget.select()}
      onBlur={save}
      onKeyDown={onKeyDown}
    />
  )
}
