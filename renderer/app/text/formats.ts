import { localeOf } from '#shared/i18n/languages.ts'
import type { MessageKey, TextValues, Translate } from '#shared/i18n/message-key.ts'
import { whenWords } from '#shared/i18n/when-words.ts'
import type { Language } from '#shared/model/field.ts'
import { formatMoney, type Money, moneyOrNull } from '#shared/rules/money.ts'

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

/** Formats of a language; `country` decides months and separators where they differ inside a language. */
export const formatsOf = (language: Language, country: string | null = null, ask: Translate = NO_TEXTS) => {
  const locale = localeOf(language, country)
  const days = lazily(
    () =>
      new Intl.DateTimeFormat(locale, {
        day: 'numeric',
        month: 'short',
        year: 'numeric',
        timeZone: 'UTC'
      })
  )
  const months = lazily(
    () => new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  )
  const instants = lazily(
    () =>
      new Intl.DateTimeFormat(locale, {
        day: 'numeric',
        month: 'short',
        year: 'numeric',
        hour: '2-digit',
        minute: '2-digit'
      })
  )
  const numbers = lazily(
    () => new Intl.NumberFormat(locale, { useGrouping: 'always', maximumFractionDigits: 6 })
  )
  const plain = lazily(() => new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 6 }))
  const decimals = lazily(
    () =>
      new Intl.NumberFormat(locale, {
        useGrouping: 'always',
        minimumFractionDigits: 1,
        maximumFractionDigits: 1
      })
  )
  const percents = lazily(() => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }))
  const collator = lazily(() => new Intl.Collator(locale, { numeric: true, sensitivity: 'base' }))
  const lists = lazily(() => new Intl.ListFormat(locale, { type: 'conjunction' }))
  const sizes = (value: number, unit: string) =>
    new Intl.NumberFormat(locale, {
      style: 'unit',
      unit,
      maximumFractionDigits: 1,
      useGrouping: 'always'
    }).format(value)

  const inWords = whenWords(ask, locale, civil => days().format(new Date(`${civil}T00:00:00Z`)))

  const money = (amount: Money): string => formatMoney(amount, locale)

  return {
    language,
    locale,
    /** A day or any time as far as it is known: `2026-03-12` → `12 mar 2026`, `2026-35~` → `circa 3° trimestre 2026`; of an instant its day. */
    date: (time: string | null): string =>
      time === null ? '' : inWords(time.length > 11 ? time.slice(0, 10) : time),
    month: (civil: string): string => months().format(new Date(`${civil.slice(0, 10)}T00:00:00Z`)),
    /** An instant in UTC → day and time here. */
    instant: (iso: string | null): string => {
      if (iso === null) return ''
      const instant = new Date(iso)
      return Number.isNaN(instant.getTime()) ? iso : instants().format(instant)
    },
    number: (value: number | null): string => (value === null ? '' : numbers().format(value)),
    /** Without separators, for years and codes. */
    plainNumber: (value: number | null): string => (value === null ? '' : plain().format(value)),
    /** With exactly one decimal, for scores. */
    decimal: (value: number | null): string => (value === null ? '' : decimals().format(value)),
    /** 0–100 → `45 %`. */
    percent: (share: number): string => percents().format(share / 100),
    money,
    /** `1250000 EUR` → `12.500,00 EUR`, as the documents write it. */
    moneyText: (text: string | null): string => {
      const amount = text === null ? null : moneyOrNull(text)
      return amount === null ? (text ?? '') : money(amount)
    },
    size: (bytes: number): string =>
      bytes < 1000
        ? sizes(bytes, 'byte')
        : bytes < 1_000_000
          ? sizes(bytes / 1000, 'kilobyte')
          : sizes(bytes / 1_000_000, 'megabyte'),
    compare: (a: string, b: string): number => collator().compare(a, b),
    list: (items: readonly string[]): string => lists().format(items)
  }
}

const made = new Map<Language, Formats>()
const asked = new Map<Language, Translate>()

/** The formats of a language, the same ones each time; they speak once its texts were given. */
export const formatsIn = (language: Language, ask?: Translate): Formats => {
  if (ask !== undefined) asked.set(language, ask)
  const known =
    made.get(language) ??
    formatsOf(language, null, (key: MessageKey, values: TextValues = {}) =>
      (asked.get(language) ?? NO_TEXTS)(key, values)
    )
  made.set(language, known)
  return known
}
