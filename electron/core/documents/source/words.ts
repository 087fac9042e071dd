import { type ChartWords, chartWords } from '#shared/charts/words.ts'
import { localeOf } from '#shared/formats/customs.ts'
import { formatNumber } from '#shared/formats/numbers.ts'
import { inPlace } from '#shared/i18n/i18n-options.ts'
import { choiceLabel, fieldLabel, scaleLabel } from '#shared/i18n/labels.ts'
import { directionOf } from '#shared/i18n/languages.ts'
import type { Translate } from '#shared/i18n/message-key.ts'
import { withOwnTexts } from '#shared/i18n/own-texts.ts'
import { translatorOf } from '#shared/i18n/translator.ts'
import { whenWords } from '#shared/i18n/when-words.ts'
import type { Language } from '#shared/model/field.ts'
import type { RecordType } from '#shared/model/index.ts'
import { NO_OWN_FIELDS, type OwnFields } from '#shared/model/own-fields.ts'
import { formatMoney, type Money, parseMoney } from '#shared/rules/money.ts'
import type { Direction } from '../tree/index.ts'

/** How a document speaks: its language, and the customs of the city's country for dates, numbers and money. */
export type Words = {
  readonly language: Language
  readonly locale: string
  readonly direction: Direction
  readonly t: Translate
  /** The group's own fields as far as the audience may know of them; `label` and `choice` name them, too. */
  readonly own: OwnFields
  readonly chart: ChartWords
  /** A civil date, or any time as far as it is known: `2026-35` → "3° trimestre 2026". */
  date(when: string): string
  /** The same with the month of a day in short, for tables: `12 mar 2026`, never broken. */
  shortDate(when: string): string
  number(value: number): string
  /** An amount as stored, e.g. `1250000 EUR`. */
  money(stored: string): string
  /** A sum of amounts, which may be larger than any that is stored. */
  amount(money: Money): string
  label(type: RecordType, field: string): string
  choice(type: RecordType, field: string, code: string): string
  scale(type: RecordType, field: string, value: number): string
  list(items: readonly string[]): string
}

/** Words of a document in a language for a city of a country (WORDS.md: months and numbers follow the country). */
export const wordsOf = (
  language: Language,
  country: string | null,
  own: OwnFields = NO_OWN_FIELDS
): Words => {
  const locale = localeOf(language, country)
  const t = withOwnTexts(inPlace(translatorOf(language), locale), own)
  const inShort = whenWords(t, locale, 'short')
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })
  return {
    language,
    locale,
    direction: directionOf(language),
    t,
    own,
    chart: chartWords(locale, t),
    date: whenWords(t, locale, 'long'),
    shortDate: when => inShort(when).replaceAll(' ', '\u00a0'),
    number: value => formatNumber(locale, value),
    money: stored => formatMoney(parseMoney(stored), locale),
    amount: money => formatMoney(money, locale),
    label: (type, field) => fieldLabel(t, type, field),
    choice: (type, field, code) => choiceLabel(t, type, field, code),
    scale: (type, field, value) => scaleLabel(t, type, field, value),
    list: items => lists.format(items)
  }
}
