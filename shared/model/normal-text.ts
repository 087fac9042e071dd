/**
 * Unicode's own limit for text that can be normalised piece by piece (UAX 15, 13 "Stream-Safe Text Format"); no language
 * comes near it.
 */
const TOO_MANY_MARKS = /\p{M}{31}/u

/**
 * Says whether a text is in Unicode normal form C (DESIGN.md 3 "Text"), with at most 30 combining marks in a row. Without
 * that limit the test itself takes time by the square of a row's length: three minutes for one megabyte of marks (measured).
 */
export const isNormalText = (text: string): boolean =>
  !TOO_MANY_MARKS.test(text) && text.normalize('NFC') === text
