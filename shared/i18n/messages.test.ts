import { describe, expect, it } from 'vitest'
import { ERROR_CODES } from '../contract/errors.ts'
import { LANGUAGES } from '../model/field.ts'
import { kindOf, RECORD_TYPES } from '../model/index.ts'
import { choiceLabel, fieldLabel } from './labels.ts'
import { messages } from './messages.ts'
import { translatorOf } from './translator.ts'

/** The form of a key without i18next's plural suffix. */
const stem = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, '')

/** Texts that are rightly the same in English and another language: proper names, licences, words the two share. */
const EVERYWHERE = [
  'Piano Comune',
  'CC BY 4.0',
  'CC BY-SA 4.0',
  'CC0',
  'CC0 1.0',
  'EUPL 1.2',
  'Licence Ouverte 2.0',
  'ODbL 1.0'
]
const ITALIAN_OFFICES = ['Direzione', 'Settore', 'Area', 'Servizio']
const SAME_AS_ENGLISH = {
  it: [...EVERYWHERE, ...ITALIAN_OFFICES, 'File', 'Roadmap', 'E-mail', 'Partner'],
  fr: [
    ...EVERYWHERE,
    ...ITALIAN_OFFICES,
    ...[
      'Action',
      'Actions',
      'Axes',
      'Attitude',
      'Code',
      'Communication',
      'Contacts',
      'Culture',
      'Date',
      'Description'
    ],
    ...[
      'Division',
      'Expert',
      'Figure {number}',
      'Format',
      'Justification',
      'Licence',
      'National',
      'Note',
      'Occasion'
    ],
    ...[
      'Participation',
      'Position',
      'Principal',
      'Public',
      'public',
      'Publication',
      'Qualitative',
      'Service',
      'Source'
    ],
    ...['Total', 'Version {{version}}', 'Vision']
  ],
  ar: EVERYWHERE
} as const

/** Whether a text holds words at all, besides its placeholders. */
const hasWords = (text: string): boolean => /\p{L}/u.test(text.replaceAll(/\{\{[^}]*\}\}/g, ''))

describe('messages', () => {
  it.each(LANGUAGES)('have the same keys in %s as in English, apart from plural forms', language => {
    const keysOf = (texts: Readonly<Record<string, string>>) =>
      [...new Set(Object.keys(texts).map(stem))].sort()
    expect(keysOf(messages[language])).toEqual(keysOf(messages.en))
  })

  it.each(LANGUAGES)('have every plural form that %s needs', language => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
    const plural = Object.keys(messages[language]).filter(key => key !== stem(key))
    for (const key of plural) {
      for (const form of forms)
        expect(messages[language], `${stem(key)}_${form}`).toHaveProperty([`${stem(key)}_${form}`])
    }
  })

  it.each(['it', 'fr', 'ar'] as const)('are nowhere left in English in %s', language => {
    const allowed: readonly string[] = SAME_AS_ENGLISH[language]
    const left = Object.entries(messages[language]).filter(
      ([key, text]) => text === messages.en[key] && hasWords(text) && !allowed.includes(text)
    )
    expect(left).toEqual([])
  })

  it.each(LANGUAGES)('keep the same placeholders in %s', language => {
    const placeholders = (text: string) => [...text.matchAll(/\{\{\s*(\w+)/g)].map(match => match[1])
    for (const [key, text] of Object.entries(messages[language])) {
      const english = messages.en[key] ?? messages.en[`${stem(key)}_other`]
      // "None" needs no number and no list.
      if (english === undefined || key.endsWith('_zero')) continue
      // "One" and "two" are often words, not numbers.
      const inWords = /_(one|two)$/.test(key) ? ['count', 'number', 'total'] : ['count']
      const wanted = (of: string) =>
        placeholders(of)
          .filter(name => !inWords.includes(name ?? ''))
          .sort()
      expect(wanted(text), key).toEqual(wanted(english))
    }
  })

  it.each(LANGUAGES)('name every kind, field, choice and error in %s', language => {
    const t = translatorOf(language)
    const missing: string[] = []
    for (const type of RECORD_TYPES) {
      for (const prefix of ['kind', 'kindPlural'])
        if (t(`${prefix}.${type}`) === `${prefix}.${type}`) missing.push(type)
      for (const [name, field] of Object.entries(kindOf(type).fields)) {
        if (fieldLabel(t, type, name).startsWith('field.')) missing.push(`${type}.${name}`)
        for (const code of field.choices ?? []) {
          if (choiceLabel(t, type, name, code).startsWith('choice.')) missing.push(`${type}.${name}.${code}`)
        }
      }
    }
    for (const code of Object.keys(ERROR_CODES))
      if (t(`error.${code}`) === `error.${code}`) missing.push(code)
    expect(missing, `texts for shared/i18n/messages/${language}/`).toEqual([])
  })
})
