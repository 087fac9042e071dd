import { CURRENCY_DIGITS } from '../model/currencies.ts'
import { minorDigits, storedMoney } from '../rules/money.ts'
import { fold } from '../search/fold.ts'
import { plainDigits, readDecimal } from './read-number.ts'

/**
 * What people write for currencies besides their ISO code, folded and without points. Where several share a name, the one beside the
 * amount is meant; else the first, unless it is null: then nobody can tell.
 */
const NAMES: readonly (readonly [names: string, currencies: readonly (string | null)[]])[] = [
  ['€ euro euros اورو يورو', ['EUR']],
  ['dt دت', ['TND']],
  ['dh dhs دم', ['MAD']],
  ['da دج', ['DZD']],
  ['ld دل', ['LYD']],
  ['jd دا', ['JOD']],
  ['ll لل', ['LBP']],
  ['le جم', ['EGP']],
  ['lek leke', ['ALL']],
  ['sfr', ['CHF']],
  ['₺ tl', ['TRY']],
  ['₪ nis', ['ILS']],
  ['us$', ['USD']],
  [
    '$ dollar dollars dollaro dollari دولار دولارا دولارات',
    ['USD', 'CAD', 'AUD', 'NZD', 'HKD', 'SGD', 'MXN']
  ],
  ['£ livre livres lira lire ليره', ['GBP', 'EGP', 'LBP', 'SYP', 'SDG', 'TRY']],
  ['¥ yen', ['JPY', 'CNY']],
  ['dirham dirhams درهم درهما دراهم', ['MAD', 'AED']],
  ['fr franc francs franco franchi فرنك فرنكا فرنكات', [null, 'CHF', 'XOF', 'XAF', 'XPF', 'DJF']],
  [
    'dinar dinars dinaro dinari دينار دينارا دنانير',
    [null, 'TND', 'DZD', 'LYD', 'JOD', 'KWD', 'BHD', 'IQD', 'RSD', 'MKD']
  ]
]

/** The currency that a word beside an amount names; `given`, the one chosen, where there is no word; null: none that is known. */
const currencyOf = (word: string, given: string): string | null => {
  const name = fold(word).replaceAll(/[\s.]/g, '')
  if (name === '') return given
  const code = name.toUpperCase()
  if (CURRENCY_DIGITS.has(code)) return code
  const shared = NAMES.find(([names]) => names.split(' ').includes(name))?.[1] ?? []
  return shared.includes(given) ? given : (shared[0] ?? null)
}

/** Sign, currency, number, currency: `-EUR 12.50`, `12.500,- €`. */
const AMOUNT =
  /^(-?)\s*((?:[^\d.,\s-]+(?:[. ][^\d.,\s-]+)*\.?)?)\s*(-?[\d.,](?:[\d., ]*[\d.,])?(?:[-\u2013\u2014]{1,2})?)\s*([^\d]*)$/u

/**
 * Reads an amount that a person typed, in major units, with the sign or code of its currency or in the one that is `given`, and gives
 * it as it is stored; null when it is no amount, or has more decimals than its currency.
 */
export const readMoney = (typed: string, given: string, locale: string): string | null => {
  const [, sign = '', before = '', number = '', behind = ''] = AMOUNT.exec(plainDigits(typed, locale)) ?? []
  if (before !== '' && behind !== '') return null
  const currency = currencyOf(before + behind, given)
  if (currency === null || !CURRENCY_DIGITS.has(currency)) return null
  const digits = minorDigits(currency)
  const read = readDecimal(`${sign}${number}`, locale, digits)
  if (read === null || read.decimals.length > digits) return null
  const amount = Number(BigInt(read.whole + read.decimals.padEnd(digits, '0')))
  return Math.abs(amount) > 999_999_999_999_999 ? null : storedMoney({ amount, currency })
}
