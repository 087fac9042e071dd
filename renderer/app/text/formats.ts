import { localeOf } from '#shared/formats/customs.ts'
import { formatInstant, formatMonth } from '#shared/formats/days.ts'
import { formatNumber, formatSize } from '#shared/formats/numbers.ts'
import type { MessageKey, TextValues, Translate } from '#shared/i18n/message-key.ts'
import { whenWords } from '#shared/i18n/when-words.ts'
import type { Language } from '#shared/model/field.ts'
import { formatMoney, type Money, moneyOrNull } from '#shared/rules/money.ts'
import { dayOf } from './today.ts'

const dayIn = (time: string): string => {
  const instant = new Date(time)
  return Number.isNaN(instant.getTime()) ? time.slice(0, 10) : dayOf(instant)
}

/** Values in the words of one locale. Empty text for null. */
export type Formats = ReturnType<typeof formatsOf>

/** Made at its first use: each of Intl's formats costs the first screen some milliseconds. */
const lazily = <T>(make: () => T): (() => T) => {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** Where no texts are given (tests), keys come back. */
const NO_TEXTS: Translate = (key: MessageKey) => key

const EXACT = { maximumFractionDigits: 6 } as const

/** Formats of a language in a city of a country; documents write the same (electron/core/documents/source/words.ts). */
export const formatsOf = (language: Language, country: string | null = null, ask: Translate = NO_TEXTS) => {
  const locale = localeOf(language, country)
  const collator = lazily(() => new Intl.Collator(locale, { numeric: true, sensitivity: 'base' }))
  const lists = lazily(() => new Intl.ListFormat(locale, { type: 'conjunction' }))
  const inWords = whenWords(ask, locale, 'short')
  const money = (amount: Money): string => formatMoney(amount, locale)

  return {
    language,
    locale,
    country,
    /** A day or any time as far as it is known: `2026-03-12` → `12 mar 2026`, `2026-35~` → `circa 3° trimestre 2026`; of an instant its day here. */
    date: (time: string | null): string =>
      time === null ? '' : inWords(time.length > 11 ? dayIn(time) : time),
    month: (civil: string): string =>
      formatMonth(locale, Number(civil.slice(0, 4)), Number(civil.slice(5, 7))),
    /** An instant in UTC → day and time here. */
    instant: (iso: string | null): string => {
      if (iso === null) return ''
      const instant = new Date(iso)
      return Number.isNaN(instant.getTime()) ? iso : formatInstant(locale, instant)
    },
    number: (value: number | null): string => (value === null ? '' : formatNumber(locale, value, EXACT)),
    /** Without separators, for years and codes. */
    plainNumber: (value: number | null): string =>
      value === null ? '' : formatNumber(locale, value, { ...EXACT, useGrouping: false }),
    /** With exactly one decimal, for scores. */
    decimal: (value: number | null): string =>
      value === null
        ? ''
        : formatNumber(locale, value, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
    /** 0–100 → `45%`. */
    percent: (share: number): string =>
      formatNumber(locale, share / 100, { style: 'percent', maximumFractionDigits: 0 }),
    money,
    /** `1250000 EUR` → `12.500,00 EUR`, as the documents write it. */
    moneyText: (text: string | null): string => {
      const amount = text === null ? null : moneyOrNull(text)
      return amount === null ? (text ?? '') : money(amount)
    },
    size: (bytes: number): string => formatSize(locale, bytes),
    compare: (a: string, b: string): number => collator().compare(a, b),
    list: (items: readonly string[]): string => lists().format(items)
  }
}

const made = new Map<string, Formats>()
const asked = new Map<Language, Translate>()

/** The formats of a language and country, the same ones each time; they speak once the language's texts were given. */
export const formatsIn = (language: Language, country: string | null, ask?: Translate): Formats => {
  if (ask !== undefined) asked.set(language, ask)
  const key = `${language} ${country}`
  const known =
    made.get(key) ??
    formatsOf(language, country, (key: MessageKey, values: TextValues = {}) =>
      (asked.get(language) ?? NO_TEXTS)(key, values)
    )
  made.set(key, known)
  return known
}
