/** What Windows-1252 means by codes that are controls elsewhere: quotes, dashes and the like, as older programs paste them. */
const WINDOWS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/** What Office and older programs mean by characters that cannot be kept. */
const MEANT: ReadonlyMap<string, string> = new Map([
  ...[...WINDOWS].map((sign, index) => [String.fromCharCode(0x80 + index), sign.trim()] as const),
  ['\r\n', '\n'],
  ['\r', '\n'],
  // Word's line break, page break, cell end, hyphen that holds, place where a word may be parted.
  ['\v', '\n'],
  ['\f', '\n\n'],
  ['\x07', '\t'],
  ['\x1e', '\u2011'],
  ['\x1f', ''],
  // Unicode's ends of line and paragraph, and the mark of a file's beginning.
  ['\u2028', '\n'],
  ['\u2029', '\n\n'],
  ['\ufeff', '']
])
const PASTED = /\r\n|[\p{Cc}\u2028\u2029\ufeff]/gu

/** Marks that turn the order of what stands behind them, each with the one that ends it. */
const ENDS: Readonly<Record<string, string>> = {
  '\u202a': '\u202c',
  '\u202b': '\u202c',
  '\u202d': '\u202c',
  '\u202e': '\u202c',
  '\u2066': '\u2069',
  '\u2067': '\u2069',
  '\u2068': '\u2069'
}
const TURN = /[\u202a-\u202e\u2066-\u2069]/
const OVERRIDES = /[\u202a-\u202e]/g

/** A line without marks of direction that are not ended in it, or end nothing. */
const balanced = (line: string): string => {
  if (!TURN.test(line)) return line
  const signs = [...line]
  const open: number[] = []
  for (const [index, sign] of signs.entries()) {
    if (ENDS[sign] !== undefined) open.push(index)
    else if (TURN.test(sign)) {
      if (ENDS[signs[open.at(-1) ?? -1] ?? ''] === sign) open.pop()
      else signs[index] = ''
    }
  }
  for (const index of open) signs[index] = ''
  return signs.join('')
}

const eachLine = (text: string): string =>
  TURN.test(text) ? text.split('\n').map(balanced).join('\n') : text

/** A text as it may be printed: nothing in it turns its own letters, or what stands around it. */
export const withoutTurns = (text: string): string => eachLine(text.replaceAll(OVERRIDES, ''))

/** Something with ink: neither blanks, marks of direction, fillers nor accents on nothing. */
const VISIBLE = /[^\s\p{Cf}\p{Z}\p{M}\u115f\u1160\u2800\u3164\uffa0]/u

/**
 * Prose as it is kept: composed characters, one kind of line end, what was pasted as it was meant; null when nothing can be seen
 * (DESIGN.md 3, "Text").
 */
export const writtenProse = (typed: string): string | null => {
  const meant = typed.replaceAll(PASTED, found => MEANT.get(found) ?? found)
  const text = eachLine(meant).normalize('NFC')
  return VISIBLE.test(text) ? text : null
}

const EDGE = '[\\s\\u200b\\u2060]+'
const EDGES = new RegExp(`^${EDGE}|${EDGE}$`, 'g')

/** The same as one line: ends of lines and tabs become a blank, nothing invisible stands at its ends. */
export const writtenLine = (typed: string): string | null =>
  writtenProse(typed)
    ?.replaceAll(/ *[\t\n][\t\n ]*/g, ' ')
    .replaceAll(EDGES, '') ?? null
