import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../model/field.ts'
import { messages } from './messages.ts'

/** The form of a key without i18next's plural suffix. */
const stem = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, '')

/** Texts that are rightly the same in English and another language: proper names, licences, words the two share. */
const EVERYWHERE = [
  'Piano Comune',
  'CC BY 4.0',
  'CC BY-SA 4.0',
  'CC0',
  'CC0 1.0',
  'Ctrl K',
  'EUPL 1.2',
  'Licence Ouverte 2.0',
  'ODbL 1.0'
]
const ITALIAN_OFFICES = ['Direzione', 'Settore', 'Area', 'Servizio']
const SAME_AS_ENGLISH = {
  it: [...EVERYWHERE, ...ITALIAN_OFFICES, 'A', 'File', 'Roadmap', 'E-mail', 'Partner'],
  fr: [
    ...EVERYWHERE,
    ...ITALIAN_OFFICES,
    ...[
      'A',
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
      'International',
      'Justification',
      'Licence',
      'Local',
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

const DIACRITICS = /[\u064b-\u0652]/g

/** Whether a text holds words at all, besides its placeholders. */
const hasWords = (text: string): boolean => /\p{L}/u.test(text.replaceAll(/\{\{[^}]*\}\}/g, ''))

describe('messages', () => {
  it.each(['it', 'fr', 'ar'] as const)('are nowhere left in English in %s', language => {
    const allowed: readonly string[] = SAME_AS_ENGLISH[language]
    const left = Object.entries(messages[language]).flatMap(([key, text]) =>
      text === messages.en[key] && hasWords(text) && !allowed.includes(text) ? [`${key}: ${text}`] : []
    )
    expect(
      left,
      `Translate them in messages/${language}; what ${language} rightly calls the same stands in SAME_AS_ENGLISH.${language} of this test`
    ).toEqual([])
  })

  it.each(LANGUAGES)('write counts as the place does, and apostrophes as print does, in %s', language => {
    const plain = Object.entries(messages[language]).filter(
      ([, text]) => text.includes('{{count}}') || /\p{L}'\p{L}/u.test(text)
    )
    expect(plain, 'Write {{count, number}}, and ’ for an apostrophe').toEqual([])
  })

  it('write an Arabic word with its tanwin everywhere, or nowhere', () => {
    const words = Object.values(messages.ar).flatMap(text => text.match(/[\u0621-\u0652]+/g) ?? [])
    const withTanwin = new Set(
      words.filter(word => word.includes('ًا')).map(word => word.replaceAll(DIACRITICS, ''))
    )
    expect(words.filter(word => !word.includes('\u064b') && withTanwin.has(word))).toEqual([])
  })

  it.each(LANGUAGES)('keep the same placeholders in %s', language => {
    const placeholders = (text: string) => [...text.matchAll(/\{\{\s*(\w+)/g)].map(match => match[1])
    for (const [key, text] of Object.entries(messages[language])) {
      const english = messages.en[key.replace(/_[mf]$/, '')] ?? messages.en[`${stem(key)}_other`]
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
})
