import { localeOf } from '#shared/i18n/languages.ts'
import type { Language } from '#shared/model/field.ts'

/** An amount as the model writes it: integer minor units and an ISO 4217 code. */
export type Amount = { readonly minor: number; readonly currency: string }

/** Reads `1250000 EUR`; null for anything else. */
export const parseAmount = (text: string): Amount | null => {
  const match = /^(-?\d{1,15}) ([A-Z]{3})$/.exec(text)
  return match?.[1] !== undefined && match[2] !== undefined
    ? { minor: Number(match[1]), currency: match[2] }
    : null
}

/** How many decimals a currency has: 2 for euro, 3 for the Tunisian dinar, 0 for the lek (DESIGN.md 3). */
export const currencyDecimals = (currency: string): number => {
  // CLDR and ISO 4217 differ for the lek: its minor unit has not circulated for decades (DESIGN.md 3 decides 0).
  if (currency === 'ALL') return 0
  try {
    return (
      new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ??
      2
    )
  } catch {
    return 2
  }
}

/** Values in the words of one locale. Empty text for null. */
export type Formats = ReturnType<typeof formatsOf>

/** Formats of a language; `country` decides months and separators where they differ inside a language. */
export const formatsOf = (language: Language, country: string | null = null) => {
  const locale = localeOf(language, country)
  const days = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC'
  })
  const months = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  const instants = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit'
  })
  const numbers = new Intl.NumberFormat(locale, { useGrouping: 'always', maximumFractionDigits: 6 })
  const plain = new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 6 })
  const decimals = new Intl.NumberFormat(locale, {
    useGrouping: 'always',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1
  })
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  const collator = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' })
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })
  const sizes = (value: number, unit: string) =>
    new Intl.NumberFormat(locale, {
      style: 'unit',
      unit,
      maximumFractionDigits: 1,
      useGrouping: 'always'
    }).format(value)

  const money = (amount: Amount): string => {
    const digits = currencyDecimals(amount.currency)
    const whole = amount.minor % 10 ** digits === 0
    return new Intl.NumberFormat(locale, {
      style: 'currency',
      currency: amount.currency,
      useGrouping: 'always',
      minimumFractionDigits: whole ? 0 : digits,
      maximumFractionDigits: digits
    }).format(amount.minor / 10 ** digits)
  }

  return {
    language,
    locale,
    /** `2026-03-12` → `12 mar 2026`. */
    date: (civil: string | null): string => {
      if (civil === null) return ''
      const instant = new Date(`${civil.slice(0, 10)}T00:00:00Z`)
      return Number.isNaN(instant.getTime()) ? civil : days.format(instant)
    },
    month: (civil: string): string => months.format(new Date(`${civil.slice(0, 10)}T00:00:00Z`)),
    /** An instant in UTC → day and time here. */
    instant: (iso: string | null): string => {
      if (iso === null) return ''
      const instant = new Date(iso)
      return Number.isNaN(instant.getTime()) ? iso : instants.format(instant)
    },
    number: (value: number | null): string => (value === null ? '' : numbers.format(value)),
    /** Without separators, for years and codes. */
    plainNumber: (value: number | null): string => (value === null ? '' : plain.format(value)),
    /** With exactly one decimal, for scores. */
    decimal: (value: number | null): string => (value === null ? '' : decimals.format(value)),
    /** 0–100 → `45 %`. */
    percent: (share: number): string => percents.format(share / 100),
    money,
    /** `1250000 EUR` → `12.500 €`. */
    moneyText: (text: string | null): string => {
      const amount = text === null ? null : parseAmount(text)
      return amount === null ? (text ?? '') : money(amount)
    },
    size: (bytes: number): string =>
      bytes < 1000
        ? sizes(bytes, 'byte')
        : bytes < 1_000_000
          ? sizes(bytes / 1000, 'kilobyte')
          : sizes(bytes / 1_000_000, 'megabyte'),
    compare: (a: string, b: string): number => collator.compare(a, b),
    list: (items: readonly string[]): string => lists.format(items)
  }
}
