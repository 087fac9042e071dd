const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u
const START_RTL = '\u2067'
const END = '\u2069'

/**
 * A text ready for SVG: with letters written from the right it is put between isolating marks, because the pictures' own direction is always
 * left to right (resvg ignores `direction`, and text anchors must mean the same side everywhere).
 */
export const isolate = (text: string): string =>
  RIGHT_TO_LEFT.test(text) ? `${START_RTL}${text}${END}` : text
