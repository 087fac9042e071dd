import type { ErrorCode, ErrorDetails } from '../contract/errors.ts'
import { formatInstant } from '../formats/days.ts'
import { formatNumber } from '../formats/numbers.ts'
import { isRecordType, kindOf } from '../model/index.ts'
import { isOwnName } from '../model/own-fields.ts'
import { fieldLabel, kindLabel } from './labels.ts'
import type { TextValues, Translate } from './message-key.ts'

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/

/** Details as people read them: kinds and fields by their labels, instants by the clock on the wall. */
const inWords = (t: Translate, code: ErrorCode, details: ErrorDetails, locale: string): TextValues => {
  const { type, field } = details
  const words: Record<string, string | number> = {}
  for (const [name, detail] of Object.entries(details))
    if (typeof detail === 'string' || typeof detail === 'number') words[name] = detail
  if (typeof type === 'string' && isRecordType(type)) {
    words['type'] = kindLabel(t, type)
    // A field that does not exist has no label: it is named as it was typed.
    const isKnown = (name: string) =>
      isOwnName(name) || kindOf(type).fields[name.split('@')[0] ?? name] !== undefined
    if (typeof field === 'string' && isKnown(field)) words['field'] = fieldLabel(t, type, field)
  }
  if (code === 'WORKSPACE_IN_USE') {
    const host = String(details['host'] ?? '')
    const user = String(details['user'] ?? '')
    words['who'] = host === '' ? t('inUse.somebody') : user === '' ? host : `${user} (${host})`
    // Nothing is said of a moment that is not known.
    words['when'] = ''
  }
  const { min, max } = details
  if (typeof min === 'number' && typeof max === 'number') {
    // Years are written together: 1990, not 1.990.
    const written = (value: number) =>
      formatNumber(locale, value, { useGrouping: min < 1000 ? 'always' : false })
    Object.assign(words, { min: written(min), max: written(max) })
  }
  for (const name of ['since', 'last', 'now']) {
    const instant = details[name]
    if (typeof instant !== 'string' || !INSTANT.test(instant)) continue
    words[name] = formatInstant(locale, new Date(instant))
  }
  if (code === 'WORKSPACE_IN_USE' && words['since'])
    words['when'] = t('inUse.since', { since: words['since'] })
  return words
}

/** The sentence for an error: what is wrong and what to do next, in the translator's language. */
export const errorText = (t: Translate, code: ErrorCode, details: ErrorDetails, locale: string): string => {
  const words = inWords(t, code, details, locale)
  return code === 'VALUE_INVALID' && 'min' in words && 'max' in words
    ? t('value.range', words)
    : t(`error.${code}`, words)
}
