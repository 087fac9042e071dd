import type { Language } from '../model/field.ts'
import { kindOf, type RecordType } from '../model/index.ts'
import type { Translate } from './translator.ts'

const firstOf = (t: Translate, keys: readonly string[]): string => {
  for (const key of keys) {
    const text = t(key)
    if (text !== key) return text
  }
  return keys[keys.length - 1] ?? ''
}

/** The name of a kind of record, e.g. "Action"; with a count, in its plural. */
export const kindLabel = (t: Translate, type: RecordType): string => t(`kind.${type}`)

/** The label of a field: its own in this kind, or the common one of fields of that name. `title@ar` names its language. */
export const fieldLabel = (t: Translate, type: RecordType, field: string): string => {
  const [name = '', language] = field.split('@')
  const label = firstOf(t, [`field.${type}.${name}`, `field.${name}`])
  return language === undefined
    ? label
    : t('field.inLanguage', { field: label, language: t(`language.${language as Language}`) })
}

/** The text of a code of a choice field. */
export const choiceLabel = (t: Translate, type: RecordType, field: string, code: string): string =>
  firstOf(t, [`choice.${type}.${field}.${code}`, `choice.${field}.${code}`])

/** The word for a value on a scale, e.g. "3 – medium"; the bare number where the scale has no words. */
export const scaleLabel = (t: Translate, type: RecordType, field: string, value: number): string => {
  const key = `scale.${type}.${field}.${value}`
  const text = t(key)
  if (text !== key) return text
  const common = t(`scale.${field}.${value}`)
  return common === `scale.${field}.${value}` ? String(value) : common
}

/** Field names of a kind that may be translated, in the order of their definition. */
export const translatedFields = (type: RecordType): readonly string[] =>
  Object.entries(kindOf(type).fields)
    .filter(([, field]) => field.translated)
    .map(([name]) => name)
