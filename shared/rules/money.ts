import { languageOf } from '../formats/customs.ts'
import { formatNumber } from '../formats/numbers.ts'
import { CURRENCY_DIGITS } from '../model/currencies.ts'

/** Minor units of one currency: `{ amount: 1250000, currency: 'EUR' }` is 12,500.00 euro. */
export type Money = { readonly amount: number; readonly currency: string }

/** Counted with a minor unit by ISO 4217 but used without one: shown whole when they are (lek, DESIGN.md 3). */
const WHOLE_IN_USE: readonly string[] = ['ALL']

/** Decimals of a currency's minor unit, in which amounts are stored (ISO 4217): EUR 2, MAD 2, TND 3, ALL 2, JPY 0. */
export const minorDigits = (currency: string): number => CURRENCY_DIGITS.get(currency) ?? 2

/** Reads a stored amount, e.g. `1250000 EUR`; null for any other text. */
export const moneyOrNull = (stored: string): Money | null => {
  const match = /^(-?(?:0|[1-9]\d{0,14})) ([A-Z]{3})$/.exec(stored)
  if (!match) return null
  // `-0` would be another number than 0 for Object.is and in JSON.
  return { amount: Number(match[1]) + 0 || 0, currency: match[2] ?? '' }
}

/** The same, where nothing else can stand. Throws RangeError. */
export const parseMoney = (stored: string): Money => {
  const money = moneyOrNull(stored)
  if (money === null) throw new RangeError('not an amount of money')
  return money
}

/** Writes an amount as it is stored. */
export const storedMoney = ({ amount, currency }: Money): string => `${amount || 0} ${currency}`

/**
 * Adds up amounts, each currency apart and never across, sorted by code. Exact as far as a number holds it (90,000 billion euro); beyond
 * that the nearest number there is. Source: DESIGN.md 3 ("no sums across currencies").
 */
export const addMoney = (amounts: readonly Money[]): readonly Money[] => {
  const totals = new Map<string, bigint>()
  for (const { amount, currency } of amounts)
    totals.set(currency, (totals.get(currency) ?? 0n) + BigInt(amount))
  return [...totals]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([currency, total]) => ({ amount: Number(total), currency }))
}

/** The same of amounts as they are stored. */
export const sumMoney = (stored: readonly string[]): readonly Money[] => addMoney(stored.map(parseMoney))

/** The amount in major units as a plain decimal with a point, e.g. `12500.00`; exact. */
export const decimalOf = ({ amount, currency }: Money): string => {
  const digits = minorDigits(currency)
  const whole = String(Math.abs(amount)).padStart(digits + 1, '0')
  const sign = amount < 0 ? '-' : ''
  return digits === 0 ? `${sign}${whole}` : `${sign}${whole.slice(0, -digits)}.${whole.slice(-digits)}`
}

/** Decimals an amount is shown with: those of its currency, none for a whole amount of one that is used without. */
export const shownDigits = ({ amount, currency }: Money): number => {
  const digits = minorDigits(currency)
  return WHOLE_IN_USE.includes(currency) && amount % 10 ** digits === 0 ? 0 : digits
}

/** The amount for a reader, e.g. `12.500,00 EUR`, with the code because symbols differ by country and script. */
export const formatMoney = (money: Money, locale: string): string => {
  const digits = shownDigits(money)
  const style = { minimumFractionDigits: digits, maximumFractionDigits: digits }
  // As text, because a number would lose the cents of very large amounts.
  const amount = formatNumber(locale, decimalOf(money) as Intl.StringNumericLiteral, style)
  switch (languageOf(locale)) {
    case 'en':
      return money.amount < 0
        ? `-${money.currency}\u00a0${amount.slice(1)}`
        : `${money.currency}\u00a0${amount}`
    case 'ar':
      // The marks keep the number apart from Latin letters around it, below zero too: its minus brings a mark of its own.
      return `\u200f${amount}\u200f\u00a0${money.currency}`
    default:
      return `${amount}\u00a0${money.currency}`
  }
}
