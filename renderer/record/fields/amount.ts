import { customsOf } from '#shared/formats/customs.ts'
import { readMoney } from '#shared/formats/read-money.ts'
import { CURRENCY_DIGITS } from '#shared/model/currencies.ts'
import { decimalOf, moneyOrNull, shownDigits } from '#shared/rules/money.ts'

/** Every currency by its code; those of the partner cities and of their funders first. */
export const CURRENCIES: readonly string[] = [
  ...new Set(['EUR', 'MAD', 'TND', 'ALL', 'USD', 'CHF', 'GBP', ...CURRENCY_DIGITS.keys()])
]

/** Reads an amount as typed into `1250000 EUR`; null for nothing, undefined when it is none or has more decimals than the currency. */
export const amountOf = (typed: string, currency: string, locale: string): string | null | undefined =>
  typed.trim() === '' ? null : (readMoney(typed, currency, locale) ?? undefined)

/** A stored amount as it stands in its input, without currency and grouping: `1250000 EUR` → `12500,00`. */
export const typedAmount = (stored: string, locale: string): string => {
  const money = moneyOrNull(stored)
  if (money === null) return ''
  const [whole = '', decimals = ''] = decimalOf(money).split('.')
  return shownDigits(money) === 0 ? whole : `${whole}${customsOf(locale).decimal}${decimals}`
}
