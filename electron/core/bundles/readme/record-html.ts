import { countryName } from '#shared/formats/countries.ts'
import { formatNumber } from '#shared/formats/numbers.ts'
import { figureWords } from '#shared/i18n/figure-words.ts'
import { choiceLabel, fieldLabel, scaleLabel } from '#shared/i18n/labels.ts'
import type { Translate } from '#shared/i18n/message-key.ts'
import { type WhenWords, whenWords } from '#shared/i18n/when-words.ts'
import type { Language } from '#shared/model/field.ts'
import { exactly, figureOf } from '#shared/model/figure.ts'
import { isRecordType, kindOf, type RecordType } from '#shared/model/index.ts'
import { fieldOf, type OwnFields } from '#shared/model/own-fields.ts'
import { isYear } from '#shared/model/year.ts'
import { formatMoney, parseMoney } from '#shared/rules/money.ts'
import { isWithheld, type RedactedRecord } from '../redaction/records.ts'
import { element, escaped, paragraphs } from './html.ts'

/** What a section in one language needs to show records. */
export type Reader = {
  readonly t: Translate
  readonly language: Language
  /** In which texts that were not translated are written. */
  readonly original: string
  /** Own fields that the bundle defines. */
  readonly own: OwnFields
  /** Title of a record of the bundle in this language; null when it is not in it. */
  readonly titleOf: (type: string, id: string) => string | null
  readonly locale: string
  readonly when: WhenWords
  /** The word for a field, or for what stands in one of a choice or a scale, escaped. */
  readonly word: (type: RecordType, field: string, value?: string | number) => string
}

/** Words for fields and their values, each looked up once, because that takes longer than writing a record. */
const wordsIn = (t: Translate): Reader['word'] => {
  const known = new Map<string, string>()
  const made = (type: RecordType, field: string, value: string | number | undefined): string => {
    if (value === undefined) return fieldLabel(t, type, field)
    return typeof value === 'number' ? scaleLabel(t, type, field, value) : choiceLabel(t, type, field, value)
  }
  return (type, field, value) => {
    const key = `${type}.${field}.${value}`
    const word = known.get(key) ?? escaped(made(type, field, value))
    known.set(key, word)
    return word
  }
}

/** What shows records in a language. */
export const readerOf = (words: Omit<Reader, 'when' | 'word'>): Reader => ({
  ...words,
  when: whenWords(words.t, words.locale, 'long'),
  word: wordsIn(words.t)
})

/** The text of a field in a language where it was translated, else the original. */
const textIn = (record: RedactedRecord, field: string, language: Language) =>
  record.values[`${field}@${language}`] ?? record.values[field]

/** The language of a text that stands untranslated in a section of another, for who listens to it. */
const writtenIn = (
  { values }: RedactedRecord,
  field: string,
  { language, original }: Reader
): Readonly<Record<string, string>> =>
  language === original || values[`${field}@${language}`] !== undefined ? {} : { lang: original }

/** The name of a record in a language; links are named by both their ends. */
export const titleIn = (
  record: RedactedRecord,
  language: Language,
  titleOf: (type: string, id: string) => string | null
): string => {
  const kind = kindOf(record.type)
  const names = kind.ends ?? [kind.title]
  const parts = names.map(name => {
    const value = textIn(record, name, language)
    if (value === null || value === undefined || isWithheld(value)) return ''
    const target = kind.fields[name]?.target
    return target === undefined ? String(value) : (titleOf(target, String(value)) ?? '')
  })
  return parts.filter(part => part !== '').join(' – ')
}

const shownValue = (record: RedactedRecord, field: string, reader: Reader): string | null => {
  const { t, language, locale, own, titleOf, when, word } = reader
  const { type } = record
  const value = textIn(record, field, language)
  const definition = fieldOf(own, type, field)
  if (value === undefined || value === null || definition === undefined) return null
  // How records are ordered, hashed and tied by the program is for programs; how exact a figure is stands with it.
  if (definition.automatic || definition.figure === 'qualifier' || definition.figure === 'upper') return null
  if (isWithheld(value)) return element('em', {}, escaped(t('bundle.readme.heldBack')))
  switch (definition.kind) {
    case 'choice':
      return word(type, field, String(value))
    case 'scale':
      return word(type, field, Number(value))
    case 'reference':
      return isRecordType(definition.target ?? '')
        ? escaped(titleOf(definition.target ?? '', String(value)) ?? '')
        : null
    case 'number':
    case 'integer': {
      const style = { maximumFractionDigits: 15, useGrouping: isYear(definition) ? false : 'always' } as const
      const figure = definition.figure === 'value' ? figureOf(record.values, field) : null
      return escaped(
        figureWords(t, each => formatNumber(locale, each, style), figure ?? exactly(Number(value)))
      )
    }
    case 'money':
      return element('bdi', {}, escaped(formatMoney(parseMoney(String(value)), locale)))
    case 'date':
    case 'when':
      return escaped(when(String(value)))
    default:
      if (definition.codes === 'country') return escaped(countryName(language, String(value)))
      return element('bdi', writtenIn(record, field, reader), paragraphs(String(value)))
  }
}

/** One record: its title, and its fields with their labels. */
export const recordHtml = (record: RedactedRecord, reader: Reader): string => {
  const kind = kindOf(record.type)
  const hidden = kind.ends ?? [kind.title]
  const own = [...reader.own.keys()].filter(name => Object.hasOwn(record.values, name))
  const rows = [...Object.keys(kind.fields), ...own]
    .filter(field => !hidden.includes(field))
    .flatMap(field => {
      const shown = shownValue(record, field, reader)
      if (shown === null || shown === '') return []
      return [element('dt', {}, reader.word(record.type, field)) + element('dd', {}, shown)]
    })
  const title = element(
    'bdi',
    writtenIn(record, kind.title, reader),
    escaped(titleIn(record, reader.language, reader.titleOf))
  )
  if (rows.length === 0) return element('li', {}, title)
  return element('li', {}, element('details', {}, element('summary', {}, title), element('dl', {}, ...rows)))
}
