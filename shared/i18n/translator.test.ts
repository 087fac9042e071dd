import { expect, it } from 'vitest'
import { LANGUAGES } from '../model/field.ts'
import { screenTranslatorOf, translatorOf } from './translator.ts'

const inSentence = (language: (typeof LANGUAGES)[number], name: string) =>
  screenTranslatorOf(language)('attachment.saved', { name })

it('names written the other way are isolated in sentences on a screen, others are left as they are', () => {
  expect(inSentence('ar', 'Città di Milano')).toContain('\u2068Città di Milano\u2069')
  expect(inSentence('it', 'مدينة تونس')).toContain('\u2068مدينة تونس\u2069')
  for (const [language, name] of [
    ['ar', 'مدينة تونس'],
    ['ar', '12/03/2026'],
    ['fr', 'Città di Milano']
  ] as const)
    expect(inSentence(language, name)).not.toMatch(/[\u2066-\u2069]/)
})

it('documents and the command line get their texts without marks', () => {
  expect(translatorOf('ar')('attachment.saved', { name: 'Milano' })).not.toMatch(/[\u2066-\u2069]/)
})

it('nothing in a name is read as a placeholder or as markup', () => {
  for (const language of LANGUAGES) {
    const said = inSentence(language, '<b>$&</b> {{name}}')
    expect(said).toContain('<b>$&</b> {{name}}')
  }
})
