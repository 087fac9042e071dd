import { languageOf } from '../formats/customs.ts'
import { formatNumber, type NumberStyle } from '../formats/numbers.ts'
import { figureWords } from '../i18n/figure-words.ts'
import { directionOf } from '../i18n/languages.ts'
import type { Translate } from '../i18n/message-key.ts'
import type { WithoutForm } from '../i18n/message-set.ts'
import type { charts } from '../i18n/messages/en/charts.ts'
import { whenWords } from '../i18n/when-words.ts'
import type { Figure } from '../model/figure.ts'
import type { Light } from '../model/light.ts'
import type { FigureDirection } from './figure.ts'

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
  /** What a light is called, as everywhere else. */
  readonly light: (light: Light) => string
  readonly number: (value: number, style?: NumberStyle) => string
  /** A number as far as it is known, e.g. "circa 1.200". */
  readonly figure: (figure: Figure, style?: NumberStyle) => string
  /** A civil date (`2026-03-12`), or any time as far as it is known, as people write it. */
  readonly date: (when: string) => string
  readonly list: (items: readonly string[]) => string
}

/** A civil date as an instant at midnight UTC in milliseconds; NaN for text that is no date. */
export const civilTime = (civil: string): number => Date.parse(`${civil}T00:00:00Z`)

/** Words for figures in a locale (shared/formats/customs.ts). */
export const chartWords = (locale: string, t: Translate): ChartWords => {
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })
  const number = (value: number, style?: NumberStyle) => formatNumber(locale, value, style)
  const text: ChartWords['text'] = (key, values) => t(`chart.${key}`, { ...values })
  return {
    locale,
    direction: directionOf(languageOf(locale)),
    text,
    count: (key, count, values = {}) => text(key, { ...values, count }),
    light: light => t(`light.${light}`),
    number,
    figure: (figure, style) => figureWords(t, value => number(value, style), figure),
    date: whenWords(t, locale, 'short'),
    list: items => lists.format(items)
  }
}
