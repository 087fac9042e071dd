import { localeOf } from '../formats/customs.ts'
import { translatorOf } from '../i18n/translator.ts'
import type { Language } from '../model/field.ts'
import { type ChartWords, chartWords } from './words.ts'

/** The real messages of a language, for tests of figures. */
export const wordsOf = (language: Language): ChartWords =>
  chartWords(localeOf(language), translatorOf(language))
