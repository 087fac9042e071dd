import { useMemo } from 'react'
import { countryName } from '#shared/formats/countries.ts'
import { figureWords } from '#shared/i18n/figure-words.ts'
import { choiceLabel, scaleLabel } from '#shared/i18n/labels.ts'
import type { Translate } from '#shared/i18n/message-key.ts'
import { figureOfCell } from '#shared/model/figure.ts'
import type { RecordType } from '#shared/model/index.ts'
import { fieldOf, type OwnFields } from '#shared/model/own-fields.ts'
import { isYear } from '#shared/model/year.ts'
import type { Formats } from '../../app/text/formats.ts'
import { useOwnFields } from '../../app/text/own-fields.tsx'
import { useFormats, useText } from '../../app/text/use-text.ts'

type Value = string | number | null

/** What values are put into words with. */
export type ValueWords = { readonly t: Translate; readonly formats: Formats; readonly own: OwnFields }

export const useValueWords = (): ValueWords => {
  const t = useText()
  const formats = useFormats()
  const own = useOwnFields()
  return useMemo(() => ({ t, formats, own }), [t, formats, own])
}

/** A field's value in the words of the screen, by what the model says of the field; empty text for nothing. */
export const valueInWords = (
  { t, formats, own }: ValueWords,
  type: RecordType,
  name: string,
  value: Value,
  reference?: string
): string => {
  if (value === null) return ''
  const [plain = ''] = name.split('@')
  const field = fieldOf(own, type, plain)
  switch (field?.kind) {
    case 'choice':
      return choiceLabel(t, type, plain, String(value))
    case 'scale':
      return typeof value === 'number' ? scaleLabel(t, type, plain, value) : String(value)
    case 'date':
    case 'when':
      return formats.date(String(value))
    case 'money':
      return formats.moneyText(String(value))
    case 'number': {
      // A figure comes with how exact it is in one cell (shared/model/figure.ts).
      const figure = figureOfCell(value)
      return figure === null ? String(value) : figureWords(t, formats.number, figure)
    }
    case 'integer':
      if (typeof value !== 'number') return String(value)
      return isYear(field) ? formats.plainNumber(value) : formats.number(value)
    case 'reference':
      return reference ?? String(value)
    default:
      return field?.codes === 'country' ? countryName(formats.language, String(value)) : String(value)
  }
}

type Props = {
  readonly type: RecordType
  readonly field: string
  readonly value: Value
  /** Title of the record that a reference points at. */
  readonly reference?: string | undefined
}

/** The same as text on the screen; a dash where nothing is set. */
export const ValueText = ({ type, field, value, reference }: Props) => {
  const words = useValueWords()
  const text = valueInWords(words, type, field, value, reference)
  return text === '' ? <span title={words.t('value.none')}>–</span> : <bdi>{text}</bdi>
}
