/**
 * Eight to fifteen digits of any script with the usual separators, perhaps after a plus, after no "prot.", before no currency and
 * nothing that is counted: what could be a telephone number.
 */
const PHONE =
  /(?<![\p{L}\p{N}.,/])(?<!(?<!\p{L})prot(?:\.|ocollo|ocole?)? ?(?:gen(?:\.|erale)? ?)?(?:n[.°ºr]|no\.?|num[eé]ro|number)? ?)\+?\(?\p{Nd}(?:[ ().\-–/\u00a0\u202f]{0,2}\p{Nd}){7,14}(?![\p{L}\p{N}]|\s?[€$£%]|\s(?:euro|eur|mad|tnd|abitanti|residenti|persone|inhabitants|residents|people|habitants|personnes)(?!\p{L})|\s(?:يورو|درهم|دينار|نسمة|شخص|ساكن))/giu

const YEAR = '(?:19|20|21)\\d{2}'
/** Periods of years, numbers of acts, dates, sums with dots: no telephone number looks like them. */
const NEVER_PHONE = [
  new RegExp(`^\\d{1,6}/${YEAR}$`),
  new RegExp(`^${YEAR}(?:[ /\\-–]{1,3}${YEAR})+$`),
  new RegExp(`^${YEAR}-\\d{2}-\\d{2}`),
  new RegExp(`^\\d{1,2}[./-]\\d{1,2}[./-]${YEAR}$`),
  /^[1-9]\d{0,2}(?:\.\d{3})+$/
]
/** The same, sums with blanks, and long numbers of acts and protocols, where no word before says that it is a number to call. */
const NO_PHONE = [
  ...NEVER_PHONE,
  /^[124-9]\d{0,2}(?:[ \u00a0\u202f]\d{3})+$/,
  new RegExp(`^\\d{7,8}/${YEAR}$`),
  new RegExp(`^${YEAR}/\\d{1,8}$`)
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

/** Words after which a number is one to call, in the four languages, and what may stand between. */
const CALLED_BY = [
  'tel(?:efono|efoni|ephone)?|t[ée]l(?:[ée]phone)?|cell(?:ulare)?|mobile|portable|fax|phone|whats ?app|gsm',
  'chiam\\p{L}{1,5}|contatt\\p{L}{1,5}|appel\\p{L}{1,3}|joindre|call|contact\\p{L}{0,4}',
  '(?:ال)?هاتف|(?:ال)?جوال|(?:ال)?محمول|(?:ال)?نقال|واتساب|اتصل\\p{L}{0,3}|(?:ال)?اتصال'
].join('|')
const BETWEEN =
  '[.:\\s)]{0,4}(?:(?:al|il|au|le|the|at|on|على|ب)\\s)?(?:n[.°º]|no\\.|nr\\.|num[eé]ro|number|(?:ال)?رقم)?[.:\\s]{0,3}'
const CALLED = new RegExp(
  `(?<!\\p{L})(?:${CALLED_BY})${BETWEEN}(\\+?\\p{Nd}(?:[ ().\\-–/\u00a0\u202f]{0,2}\\p{Nd}){5,14})(?![\\p{L}\\p{N}])`,
  'giu'
)

/** A number of eight or nine digits that stands for itself, as in countries without area codes; round ones are sums. */
const BARE =
  /(?<![\p{L}\p{N}.,/+\-–°º€$£][ \u00a0\u202f]?)[2-9]\d{6,7}[1-9](?![\p{L}\p{N}]|[.,/\-–]\p{N}|\s?[\p{L}€$£%])/gu

const isSum = (found: string): boolean => NEVER_PHONE.some(pattern => pattern.test(western(found)))

/** Says whether something that `PHONE` found is a telephone number rather than a date, a period or a sum. */
const isPhone = (found: string): boolean => {
  const text = western(found).trim()
  const bare = text.replace(/^\(/, '')
  if (NO_PHONE.some(pattern => pattern.test(bare))) return false
  return /^[+03]/.test(bare) || /[ ./\-–\u00a0\u202f]/.test(text)
}

/** Telephone numbers in a text, as they are written there. */
export const phonesIn = (text: string): readonly string[] => {
  const called = [...text.matchAll(CALLED)].flatMap(([, number = '']) => (isSum(number) ? [] : [number]))
  const others = [...(text.match(PHONE) ?? []).filter(isPhone), ...(text.match(BARE) ?? [])]
  return [...new Set([...called, ...others])].filter(
    (one, _, all) => !all.some(other => other !== one && other.includes(one))
  )
}
