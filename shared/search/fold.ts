/**
 * Raise it whenever `fold` gives another text for any input: the search index of a workspace is then made anew
 * (DESIGN.md 4, "Search").
 */
export const FOLD_VERSION = 1

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

const MARKS = /\p{M}|[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/gu
const ARABIC_DIGIT = /[\u0660-\u0669\u06f0-\u06f9]/g

/** Italian and French articles and prepositions before an apostrophe (also Moroccan names in French spelling: "d'Aït"). */
const ELISION =
  /(?<![\p{L}\p{N}])(?:dell|dall|nell|sull|coll|all|gliel|quell|quest|sant|bell|mezz|un|lorsqu|puisqu|quoiqu|jusqu|qu|[lcdjmnst])['\u2019\u02bc`\u00b4]+(?=[\p{L}\p{N}])/gu

/** Most texts need only a part of the work; looking first is several times quicker (bench, 10,000 records at once). */
const NOT_ASCII = /[^\0-\x7f]/
const APOSTROPHE = /['\u2019\u02bc`\u00b4]/

const foldLetters = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(LETTER, letter => LETTERS[letter] ?? letter)
    .replace(ARABIC_DIGIT, digit => String((digit.codePointAt(0) ?? 0) & 0xf))

/**
 * The form of a text in which two ways of writing the same words are equal: no case, accents, vowel marks, elided articles,
 * ligatures, presentation forms or national digits. For search alone, never for display or for comparing ids.
 */
export const fold = (text: string): string => {
  const plain = NOT_ASCII.test(text) ? foldLetters(text) : text.toLowerCase()
  return APOSTROPHE.test(plain) ? plain.replace(ELISION, '') : plain
}

/** The words of a text as they stand in the index: folded, cut where the index cuts. */
export const foldedWords = (text: string): readonly string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}\p{Co}]+/u)
    .filter(word => word !== '')
