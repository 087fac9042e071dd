import type { Language } from '../model/field.ts'
import { QUALIFIERS } from '../model/figure.ts'
import { kindOf, type RecordType } from '../model/index.ts'
import type { Gender } from './kind-texts.ts'
import type { Translate } from './message-key.ts'

/** Fields and codes come from files, too, so these keys can't be typed here; kind-texts.ts holds that the texts are there. */
const asked = (t: Translate, key: string): string | null => {
  const text = (t as (key: string) => string)(key)
  return text === key ? null : text
}

/** What a kind says itself, or what is common to fields of that name; null where neither is there. */
const said = (t: Translate, part: 'field' | 'choice', type: RecordType, rest: string): string | null =>
  asked(t, `${part}.${type}.${rest}`) ?? asked(t, `${part}.${rest}`)

/** The name of a kind of record, e.g. "Action". */
export const kindLabel = (t: Translate, type: RecordType): string => t(`kind.${type}`)

/** The name of a kind for many, e.g. "Actions". */
export const kindPluralLabel = (t: Translate, type: RecordType): string => t(`kindPlural.${type}`)

/** The gender of the word for a kind, as `context` of sentences that agree with it; undefined in English and for kinds that are not known. */
export const genderOf = (t: Translate, type: string): Gender | undefined => {
  const gender = asked(t, `gender.${type}`)
  return gender === 'm' || gender === 'f' ? gender : undefined
}

/** What makes one, as a button says it: "New stakeholder". */
export const newLabel = (t: Translate, type: RecordType): string => {
  const kind = kindLabel(t, type)
  return t('record.new', {
    kind: kind.charAt(0).toLowerCase() + kind.slice(1),
    context: genderOf(t, type)
  })
}

/** What a list of a kind is for, said while it is empty; empty text where nothing is said. */
export const kindEmptyText = (t: Translate, type: RecordType): string => asked(t, `kindEmpty.${type}`) ?? ''

/** What belongs to a figure is called after it, e.g. "Target: up to"; null for other fields. */
const figurePartLabel = (t: Translate, type: RecordType, name: string): string | null => {
  const { figure, group } = kindOf(type).fields[name] ?? {}
  return figure === undefined || figure === 'value' || group === undefined
    ? null
    : t(`figure.part.${figure}`, { field: fieldLabel(t, type, group) })
}

/** The label of a field: its own in this kind, or the common one of fields of that name. `title@ar` names its language. */
export const fieldLabel = (t: Translate, type: RecordType, field: string): string => {
  const [name = '', language] = field.split('@')
  const label = said(t, 'field', type, name) ?? figurePartLabel(t, type, name) ?? name
  return language === undefined
    ? label
    : t('translations.field', { field: label, language: t(`language.${language as Language}`) })
}

/** The text of a code of a choice field. */
export const choiceLabel = (t: Translate, type: RecordType, field: string, code: string): string => {
  const qualifier = QUALIFIERS.find(one => one === code)
  return qualifier !== undefined && kindOf(type).fields[field]?.figure === 'qualifier'
    ? t(`figure.qualifier.${qualifier}`)
    : (said(t, 'choice', type, `${field}.${code}`) ?? code)
}

/** The word for a value on a scale, e.g. "medium"; the bare number where the scale has no words. */
export const scaleLabel = (t: Translate, type: RecordType, field: string, value: number): string =>
  asked(t, `scale.${type}.${field}.${value}`) ?? String(value)

/** The words of an option of a document: its label, and what stands in it while it is empty, where there is something. */
export const documentOptionTexts = (t: Translate, kind: string, option: string) => {
  const of = `${kind}.${option}`
  return {
    label: asked(t, `document.option.${of}`) ?? option,
    hint: asked(t, `document.optionHint.${of}`) ?? ''
  }
}

/** The text of a choice of an option of a document. */
export const documentChoiceLabel = (t: Translate, kind: string, option: string, choice: string): string =>
  asked(t, `document.choice.${kind}.${option}.${choice}`) ?? choice

/** Field names of a kind that may be translated, in the order of their definition. */
export const translatedFields = (type: RecordType): readonly string[] =>
  Object.entries(kindOf(type).fields)
    .filter(([, field]) => field.translated)
    .map(([name]) => name)
