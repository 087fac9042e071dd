import { describe, expect, it } from 'vitest'
import { ERROR_CODES } from '../contract/errors.ts'
import { LANGUAGES } from '../model/field.ts'
import { kindOf, RECORD_TYPES } from '../model/index.ts'
import { choiceLabel, fieldLabel } from './labels.ts'
import { messages } from './messages.ts'
import { translatorOf } from './translator.ts'

/** The form of a key without i18next's plural suffix. */
const stem = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, '')

/** Words that are rightly the same in English and another language: proper names, symbols, shared terms. */
const SAME_AS_ENGLISH = new Set(
  [
    'Piano Comune',
    'Roadmap',
    'Partner',
    'Gantt',
    'E-mail',
    'CC BY 4.0',
    'CC BY-SA 4.0',
    'CC0',
    'Direzione',
    'Settore',
    'Area',
    'Servizio',
    'PNG',
    'SVG'
  ].map(text => text.toLowerCase())
)

/** French and English share many spellings; only whole sentences (four words and more) are suspicious there. */
const isSuspicious = (text: string, english: string, language: string): boolean => {
  if (text !== english || SAME_AS_ENGLISH.has(text.toLowerCase())) return false
  const bare = text.replaceAll(/\{\{[^}]*\}\}/g, '').replaceAll(/[^\p{L}]/gu, '')
  if (bare === '') return false
  return language === 'ar' || text.split(/\s+/).length >= 4 || (language === 'it' && text.length > 12)
}

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
    const left = Object.entries(messages[language]).filter(([key, text]) =>
      isSuspicious(text, messages.en[key] ?? '', language)
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
    expect(missing).toEqual([])
  })
})
