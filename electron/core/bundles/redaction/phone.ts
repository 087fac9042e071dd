/** Eight to fifteen digits of any script with the usual separators, perhaps after a plus: what could be a telephone number. */
export const PHONE =
  /(?<![\p{L}\p{N}.,/])\+?\(?\p{Nd}(?:[ ().\-–/\u00a0\u202f]{0,2}\p{Nd}){7,14}(?![\p{L}\p{N}])/gu

const YEAR = '(?:19|20|21)\\d{2}'
/** Things that look like telephone numbers and are none: periods of years, dates, sums with separators, decimals. */
const NO_PHONE = [
  new RegExp(`^${YEAR}[ /\\-–]{1,3}${YEAR}$`),
  new RegExp(`^${YEAR}-\\d{2}-\\d{2}`),
  new RegExp(`^\\d{1,2}[./-]\\d{1,2}[./-]${YEAR}$`),
  /^[1-9]\d{0,2}(?:\.\d{3})+$/,
  /^[124-9]\d{0,2}(?:[ \u00a0\u202f]\d{3})+$/
]

/** The digits of any script as ASCII. */
const western = (text: string): string =>
  text.replaceAll(/\p{Nd}/gu, digit => {
    let zero = digit.codePointAt(0) ?? 0
    // The ten digits of a script follow each other; zero is the one before which no digit of it stands.
    while (/^\p{Nd}$/u.test(String.fromCodePoint(zero - 1)) && (digit.codePointAt(0) ?? 0) - zero < 9)
      zero -= 1
    return String((digit.codePointAt(0) ?? 0) - zero)
  })

/** Says whether something that `PHONE` found is a telephone number rather than a date, a period or a sum. */
export const isPhone = (found: string): boolean => {
  const text = western(found).trim()
  const bare = text.replace(/^\(/, '')
  if (NO_PHONE.some(pattern => pattern.test(bare))) return false
  return /^[+03]/.test(bare) || /[ ./\-–\u00a0\u202f]/.test(text)
}
