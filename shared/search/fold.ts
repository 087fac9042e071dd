/**
 * Raise it whenever `foldLetters`, or words.ts, give something else for any input: the search index of a workspace is then made anew
 * (DESIGN.md 4, "Search").
 */
export const FOLD_VERSION = 2

/** Letters that no Unicode decomposition takes apart, as people without them on their keyboard type them. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  ς: 'σ',
  // Arabic: alef wasla, alef maqsura, ta marbuta, Persian and Urdu forms of kaf, ya and ha. Hamza alone is often left out.
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ک: 'ك',
  ی: 'ي',
  ہ: 'ه',
  ء: '',
  // Tatweel only stretches a word.
  ـ: ''
}
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g')

/** Whatever is written for an apostrophe: typographic, the modifier letters of transliterated Arabic, and what keyboards offer instead. */
const APOSTROPHES = /[\u2018\u2019\u201b\u02b9-\u02bc\u02be\u02bf\u02c8\u02ca\u02cb\u2032\uff07`\u00b4]/g
/** Hyphens that break lines, that do not, dashes and the minus sign; the soft hyphen is no sign at all. */
const HYPHENS = /[\u2010-\u2015\u2212\u058a\u2043\ufe58\ufe63\uff0d]/g

const MARKS = /\p{M}|[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/gu
const ARABIC_DIGIT = /[\u0660-\u0669\u06f0-\u06f9]/g

/** Articles and prepositions that Italian and French put before an apostrophe (also Moroccan names in French spelling: "d'Aït"). */
export const ELIDED =
  /^(?:dell|dall|nell|sull|coll|all|gliel|quell|quest|sant|bell|mezz|un|lorsqu|puisqu|quoiqu|jusqu|qu|[lcdjmnst])$/
const ELISION = new RegExp(`(?<![\\p{L}\\p{N}])${ELIDED.source.slice(1, -1)}'+(?=[\\p{L}\\p{N}])`, 'gu')

/** Most texts need only a part of the work; looking first is several times quicker (bench, 10,000 records at once). */
const NOT_ASCII = /[^\0-\x7f]/

/**
 * The form of a text in which two ways of writing the same letters are equal: no case, accents, vowel marks, ligatures, presentation
 * forms, national digits, kinds of apostrophe and hyphen. For search and for reading what was typed, never for display or comparing ids.
 */
export const foldLetters = (text: string): string =>
  NOT_ASCII.test(text)
    ? text
        // Before the decomposition, which makes an accent with a blank of some of them.
        .replace(APOSTROPHES, "'")
        .normalize('NFKD')
        .replace(MARKS, '')
        .toLowerCase()
        .normalize('NFKD')
        .replace(MARKS, '')
        .replace(LETTER, letter => LETTERS[letter] ?? letter)
        .replace(HYPHENS, '-')
        .replace(ARABIC_DIGIT, digit => String((digit.codePointAt(0) ?? 0) & 0xf))
    : text.toLowerCase().replaceAll('`', "'")

/** The same without elided articles: "l'estate" is "estate". */
export const fold = (text: string): string => {
  const letters = foldLetters(text)
  return letters.includes("'") ? letters.replace(ELISION, '') : letters
}
