import type { Language } from '../model/field.ts'
import { MONTHS, type MonthNames } from './months.ts'

/**
 * How numbers and days are written in a place. A table of our own, because the window, the documents and the command line run on different
 * versions of ICU, which know different countries (STACK.md 4). Source: CLDR 48, by hand for what a town hall writes otherwise.
 */
export type Customs = {
  /** Begins the decimals. */
  readonly decimal: ',' | '.'
  /** Stands between groups of three digits. */
  readonly group: string
  readonly months: MonthNames
  /** `3/12/2026` is a day in March. */
  readonly monthFirst: boolean
}

const NARROW_BLANK = '\u202f'
const COMMA = { decimal: ',', group: '.' } as const
const POINT = { decimal: '.', group: ',' } as const
const BLANK = { decimal: ',', group: NARROW_BLANK } as const

const italian: Customs = { ...COMMA, months: MONTHS.italian, monthFirst: false }
const english: Customs = { ...POINT, months: MONTHS.english, monthFirst: false }
const french: Customs = { ...BLANK, months: MONTHS.french, monthFirst: false }
const arabic: Customs = { ...POINT, months: MONTHS.arabic, monthFirst: false }
const levant: Customs = { ...arabic, months: MONTHS.levant }
const tunisian: Customs = { ...arabic, ...COMMA, months: MONTHS.tunisian }

/** By language, then by country; the first of each language is what it is written like elsewhere. */
const CUSTOMS: Readonly<Record<Language, Readonly<Record<string, Customs>>>> = {
  it: { IT: italian, CH: { ...italian, decimal: '.', group: '’' } },
  en: { GB: english, IE: english, MT: english, US: { ...english, monthFirst: true } },
  fr: {
    FR: french,
    BE: french,
    CA: { ...french, group: '\u00a0' },
    CH: french,
    DZ: french,
    LU: { ...french, ...COMMA },
    MA: { ...french, ...COMMA },
    TN: french
  },
  ar: {
    '': arabic,
    DZ: tunisian,
    EG: arabic,
    IQ: levant,
    JO: levant,
    LB: { ...levant, ...COMMA },
    LY: { ...arabic, ...COMMA },
    MA: { ...arabic, ...COMMA, months: MONTHS.moroccan },
    MR: { ...arabic, ...COMMA, months: MONTHS.mauritanian },
    PS: levant,
    SY: levant,
    TN: tunisian
  }
}

/** Every pair of language and country that has customs of its own; null: where no country is known. */
export const PLACES: readonly (readonly [Language, string | null])[] = Object.entries(CUSTOMS).flatMap(
  ([language, countries]) =>
    Object.keys(countries).map(country => [language as Language, country === '' ? null : country] as const)
)

/**
 * BCP 47 tag of a language as a country writes it. Where the country does not speak it, it is written as at home: an English document of an
 * Italian city is for English readers. Latin digits in Arabic, because figures stand beside codes and acts (STACK.md 4).
 */
export const localeOf = (language: Language, country: string | null = null): string => {
  const countries = CUSTOMS[language]
  const known = country?.toUpperCase() ?? ''
  const place = known !== '' && Object.hasOwn(countries, known) ? known : (Object.keys(countries)[0] ?? '')
  const tag = place === '' ? language : `${language}-${place}`
  return language === 'ar' ? `${tag}-u-nu-latn` : tag
}

const isLanguage = (code: string): code is Language => Object.hasOwn(CUSTOMS, code)

/** The language of a tag that `localeOf` made. */
export const languageOf = (locale: string): Language => {
  const code = locale.slice(0, 2)
  return isLanguage(code) ? code : 'en'
}

/** The customs of a tag that `localeOf` made; of another one those of its language. */
export const customsOf = (locale: string): Customs => {
  const countries = CUSTOMS[languageOf(locale)]
  const country = /^[a-z]{2}-([A-Z]{2})/.exec(locale)?.[1] ?? ''
  return countries[country] ?? Object.values(countries)[0] ?? english
}
