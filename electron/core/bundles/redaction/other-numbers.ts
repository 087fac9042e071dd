const YEAR = '(?:19|20|21)\\d{2}'
const DAY = `(?:0?[1-9]|[12]\\d|3[01])[./-](?:0?[1-9]|1[0-2])[./-]${YEAR}(?!\\d)`
const TIME = '(?:[01]?\\d|2[0-3])[.:][0-5]\\d'

/** Periods of years, numbers of acts, dates, times, sums with dots: no telephone number looks like them. */
const NEVER = [
  new RegExp(`^\\d{1,6}/${YEAR}$`),
  new RegExp(`^${YEAR}(?:[ /\\-–]{1,3}${YEAR})+$`),
  new RegExp(`^${YEAR}-\\d{2}-\\d{2}`),
  new RegExp(`^${DAY}`),
  new RegExp(`^${TIME}[ \\-–/]{1,3}${TIME}`),
  /^[1-9]\d{0,2}(?:\.\d{3})+$/
]
/** The same, and what might be one where a word before says that it is a number to call. */
const UNLESS_CALLED = [
  ...NEVER,
  // Sums with blanks.
  /^[124-9]\d{0,2}(?:[ \u00a0\u202f]\d{3})+$/,
  // Acts and protocols with their year before or behind.
  new RegExp(`^\\d{1,8}[/-]${YEAR}$`),
  new RegExp(`^${YEAR}[/-]\\d{1,8}(?:[./-]\\d{1,4})*$`),
  // Titles, chapters and articles, plans of accounts: a group of one digit.
  /^\d\.\d/,
  /^[^+]*[./-]\d[./-]/,
  // Common vocabulary for procurement, tax numbers with an office behind.
  /^[1-9]\d{6,7}-\d{1,3}$/,
  // Ages.
  /^\d{2}[-–]\d{2}(?: \d{2}[-–]\d{2})+/
]

/** An International Standard Book Number of 13 digits, by its checking digit. */
const isBook = (text: string): boolean => {
  const digits = text.replaceAll(/[ -]/g, '')
  if (!/^97[89]\d{10}$/.test(digits)) return false
  return [...digits].reduce((sum, digit, at) => sum + Number(digit) * (at % 2 === 0 ? 1 : 3), 0) % 10 === 0
}

/** Words that say what the number behind them is, in the four languages: of a company, a book, an act, a file, an account. */
const NAMES = [
  'p\\.? ?iva|partita iva|c\\.? ?f\\.?|cod(?:\\.|ice|e)?(?: \\p{L}+\\.?){0,2}|matricol[ae]|matricule(?: \\p{L}+)?',
  'isbn|issn|doi|cup|cig|cpv|istat|siret|siren|ice|i\\.f\\.|r\\.?c\\.?|tva(?: \\p{L}+)?|vat(?: \\p{L}+)?|tax(?: \\p{L}+)?',
  'identifiant(?: \\p{L}+)?|(?:company|charity|registration|registered)(?: \\p{L}+)?|grant(?: agreement)?',
  'prot(?:\\.|ocoll?[oe]?)?(?: ?gen(?:\\.|erale)?)?|rep(?:\\.|ertorio)|reg(?:\\.|istro|istre)|fascicolo|pratica|dossier|file',
  'cap(?:\\.|itolo)(?: di bilancio)?|impegno|imp\\.|fattura|facture|invoice|contratto|convenzione|convention|contract',
  'c\\.? ?c\\.? ?p\\.?|conto corrente(?: \\p{L}+)?|compte(?: \\p{L}+)?|account',
  'd\\.? ?lgs\\.?|d\\.?p\\.?r\\.?|d\\.?p\\.?c\\.?m\\.?|legge(?: \\p{L}+)?|decreto(?: \\p{L}+)?|regolamento(?: \\(\\p{L}+\\)| \\p{L}+)?|direttiva',
  'ordinanza|circolare|deliber(?:a|azione)(?: \\p{L}+)?|determin(?:a|azione)(?: \\p{L}+)?',
  'loi(?: \\p{L}+)?|d[ée]cret(?: \\p{L}+)?|arr[êe]t[ée](?: \\p{L}+)?|ordonnance|dahir|circulaire|d[ée]lib[ée]ration|d[ée]cision|r[èe]glement|directive',
  'act|regulation|decree|resolution|order|statutory instrument|s\\.?i\\.?',
  '(?:ال)?(?:قانون|مرسوم|ظهير|قرار|مقرر|مداولة)(?: \\p{L}+)?|عدد|(?:ال)?(?:معرف|رمز|سجل|ملف|حساب)(?: \\p{L}+){0,2}|(?:ال)?رقم الضريبي|ضريبة(?: \\p{L}+){0,2}|ردمك|ردمد'
].join('|')
/** What may stand between such a word and its number: a colon, "number", the letters of a country. */
const BETWEEN =
  '[.:)\\s\\u200e\\u200f]{0,4}(?:(?:n[.°ºr]|no\\.?|num[eé]ro|number|(?:ال)?رقم|عدد)[.:\\s]{0,3})?(?:[A-Z]{2} ?)?'
const NAMED = new RegExp(`(?<!\\p{L})(?:${NAMES})${BETWEEN}$`, 'iu')
/** The beginning of a code that goes on with digits, such as `ADU-`. */
const CODE = /[A-Z0-9]{2}[-_/]$/

/** How much of a text before a number is looked at. */
const BEFORE = 60

/** The digits of any script as ASCII. */
export const western = (text: string): string =>
  text.replaceAll(/\p{Nd}/gu, digit => {
    let zero = digit.codePointAt(0) ?? 0
    // The ten digits of a script follow each other; zero is the one before which no digit of it stands.
    while (/^\p{Nd}$/u.test(String.fromCodePoint(zero - 1)) && (digit.codePointAt(0) ?? 0) - zero < 9)
      zero -= 1
    return String((digit.codePointAt(0) ?? 0) - zero)
  })

/** Says whether a number, in ASCII digits, is something else than a number to call even where a word calls it one. */
export const isNeverCalled = (number: string): boolean => NEVER.some(form => form.test(number))

/** Says whether the number at a place of a text is of something else by its form, or by the words before it. */
export const isOtherNumber = (number: string, text: string, at: number): boolean => {
  if (UNLESS_CALLED.some(form => form.test(number)) || isBook(number)) return true
  const before = text.slice(Math.max(0, at - BEFORE), at)
  return NAMED.test(before) || CODE.test(before)
}
