import { readNumber, thousandsOf } from '#shared/formats/read-number.ts'
import type { Translate } from '#shared/i18n/message-key.ts'
import type { Formats } from './formats.ts'

/**
 * What stands below typed text that could mean another number, `1.500` where the point begins decimals: what it is read as, and how
 * thousands are written; empty text where nothing is doubtful. `understood`: in words, if it is not a plain number.
 */
export const doubtful = (t: Translate, formats: Formats, typed: string, understood?: string): string => {
  const thousands = thousandsOf(typed, formats.locale)
  if (thousands === null) return ''
  const hint = t('value.forThousands', { thousands: formats.number(thousands) })
  const read = understood ?? formats.number(readNumber(typed, formats.locale))
  return read === '' ? hint : `= ${read}. ${hint}`
}
