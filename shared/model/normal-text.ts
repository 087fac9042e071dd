/**
 * Unicode's own limit for text that can be normalised piece by piece (UAX 15, 13 "Stream-Safe Text Format"); no language
 * comes near it.
 */
const TOO_MANY_MARKS = /\p{M}{31}/u

/** Latin and Arabic letters, digits and the usual punctuation, tab and line feed; no marks, so that no two of them ever compose. */
const PLAIN = /^[\t\n\x20-\x7e\xa0-\u02ff\u060c\u061b\u061f\u0621-\u063a\u0641-\u064a\u2010-\u2027\u20ac]*$/

/**
 * Says that a text consists of characters that are harmless in any order: nearly every text is, and telling so is several times
 * quicker than asking Unicode. No answer about other texts.
 */
export const isPlainText = (text: string): boolean => PLAIN.test(text)

/**
 * Says whether a text is in Unicode normal form C (DESIGN.md 3 "Text"), with at most 30 combining marks in a row. Without
 * that limit the test itself takes time by the square of a row's length: three minutes for one megabyte of marks (measured).
 */
export const isNormalText = (text: string): boolean =>
  isPlainText(text) || (!TOO_MANY_MARKS.test(text) && text.normalize('NFC') === text)
