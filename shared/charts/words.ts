import { figureWords } from '../i18n/figure-words.ts'
import type { Translate } from '../i18n/message-key.ts'
import type { WithoutForm } from '../i18n/message-set.ts'
import type { charts } from '../i18n/messages/en/charts.ts'
import { whenWords } from '../i18n/when-words.ts'
import type { Figure } from '../model/figure.ts'
import type { FigureDirection, NumberStyle } from './figure.ts'

type Bare<K> = K extends `chart.${infer Rest}` ? WithoutForm<Rest> : never
/** Keys of the messages that figures need, without `chart.` and without the ending of their plural form. */
export type ChartKey = Bare<keyof typeof charts>

export type TextValues = { readonly [name: string]: string | number }

/** What a figure needs to speak: translated messages, numbers, dates. Charts hold no text of their own. */
export type ChartWords = {
  readonly locale: string
  readonly direction: FigureDirection
  readonly text: (key: ChartKey, values?: TextValues) => string
  /** A message that counts: its plural form is chosen by `count`. */
  readonly count: (key: ChartKey, count: number, values?: TextValues) => string
  readonly number: (value: number, style?: NumberStyle) => string
  /** A number as far as it is known, e.g. "circa 1.200". */
  readonly figure: (figure: Figure, style?: NumberStyle) => string
  /** A civil date (`2026-03-12`), or any time as far as it is known, as people write it. */
  readonly date: (when: string) => string
  readonly list: (items: readonly string[]) => string
}

/** Latin digits in Arabic: Arabic-Indic ones read badly beside codes and acts (STACK.md 4). */
export const figureLocale = (language: string): string =>
  language.startsWith('ar') && !language.includes('-u-') ? `${language}-u-nu-latn` : language

/** Grouping always, because older runtimes leave it out for four digits in Italian (STACK.md 4). */
export const formatNumber = (locale: string, value: number, style: NumberStyle = {}): string =>
  new Intl.NumberFormat(locale, { useGrouping: 'always', maximumFractionDigits: 2, ...style }).format(value)

/** A civil date as an instant at midnight UTC in milliseconds; NaN for text that is no date. */
export const civilTime = (civil: string): number => Date.parse(`${civil}T00:00:00Z`)

/** Words for figures in a language, given as BCP 47 tag with or without a country (`it`, `it-IT`, `ar-MA`). */
export const chartWords = (language: string, t: Translate): ChartWords => {
  const locale = figureLocale(language)
  const dates = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC'
  })
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })
  const number = (value: number, style?: NumberStyle) => formatNumber(locale, value, style)
  const text: ChartWords['text'] = (key, values) => t(`chart.${key}`, { ...values })
  return {
    locale,
    direction: language.startsWith('ar') ? 'rtl' : 'ltr',
    text,
    count: (key, count, values = {}) => text(key, { ...values, count }),
    number,
    figure: (figure, style) => figureWords(t, value => number(value, style), figure),
    date: whenWords(t, locale, civil => dates.format(civilTime(civil))),
    list: items => lists.format(items)
  }
}
