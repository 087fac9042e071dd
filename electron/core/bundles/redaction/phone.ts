import { isNeverCalled, isOtherNumber, western } from './other-numbers.ts'

/**
 * Eight to fifteen digits of any script with the usual separators, perhaps after a plus, before no currency and nothing that is
 * counted: what could be a telephone number.
 */
const PHONE =
  /(?<![\p{L}\p{N}.,/])\+?\(?\p{Nd}(?:[ ().\-–/\u00a0\u202f]{0,2}\p{Nd}){7,14}(?![\p{L}\p{N}]|\s?[€$£%]|\s(?:euro|eur|mad|tnd|abitanti|residenti|persone|inhabitants|residents|people|habitants|personnes)(?!\p{L})|\s(?:يورو|درهم|دينار|نسمة|شخص|ساكن))/giu

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

/** Says of digits whether they are written as telephone numbers are: with a prefix, or in groups. */
const isWrittenAsPhone = (number: string): boolean => /^[+03]|[ ./\-–\u00a0\u202f]/.test(number)

/** What a form finds in a text, but for numbers of something else. */
const others = (text: string, form: RegExp, more: (number: string) => boolean): readonly string[] =>
  [...text.matchAll(form)].flatMap(({ 0: found, index }) => {
    const number = western(found).trim().replace(/^\(/, '')
    return more(number) && !isOtherNumber(number, text, index) ? [found] : []
  })

/** Telephone numbers in a text, as they are written there. */
export const phonesIn = (text: string): readonly string[] => {
  const called = [...text.matchAll(CALLED)].flatMap(([, number = '']) =>
    isNeverCalled(western(number)) ? [] : [number]
  )
  const found = [...called, ...others(text, PHONE, isWrittenAsPhone), ...others(text, BARE, () => true)]
  return [...new Set(found)].filter((one, _, all) => !all.some(other => other !== one && other.includes(one)))
}
