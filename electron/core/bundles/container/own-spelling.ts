import type { JsonObject, JsonValue } from '#shared/model/canonical-json.ts'
import { isNormalText, isPlainText } from '#shared/model/normal-text.ts'
import { LIMITS } from './limits.ts'

const FORBIDDEN_IN_TEXT = /(?![\t\n])[\p{Cc}\p{Cs}]|[\ufffe\uffff]/u
/** Every escape but those of quotes, backslashes, line feeds and tabs; those stand between characters that never compose. */
const RARE_ESCAPE = /\\[^"\\nt]/

/** Says whether a text may stand in JSON from elsewhere: no control characters but tab and line break, in NFC (FORMAT.md 6). */
export const isSafeText = (text: string): boolean =>
  isPlainText(text) || (!FORBIDDEN_IN_TEXT.test(text) && isNormalText(text))

/** Says that so few brackets open that nothing can be nested too deep; those inside texts count too. */
const opensFew = (text: string, bracket: string, most: number): boolean => {
  let count = 0
  for (let at = text.indexOf(bracket); at >= 0; at = text.indexOf(bracket, at + 1)) {
    count += 1
    if (count > most) return false
  }
  return true
}

const isSorted = (value: JsonValue | undefined): boolean => {
  if (typeof value !== 'object' || value === null) return true
  if (Array.isArray(value)) return value.every(isSorted)
  const row = value as JsonObject
  let before = ''
  for (const key of Object.keys(row)) {
    if (key < before || !isSorted(row[key])) return false
    before = key
  }
  return true
}

const parsed = (text: string): JsonValue => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/**
 * The object in a text that is its canonical JSON and safe (`parseSafeJson`), else null, which says nothing yet. The whole text is
 * looked at once, instead of each value: what prints as the very same text has no key twice and no number that is infinite, and
 * parts of a text in NFC are in NFC. Several times quicker, and every record of our own bundles is of this kind.
 */
export const ownSpelling = (text: string): JsonObject | null => {
  const half = LIMITS.jsonDepth / 2
  if (!text.startsWith('{') || !opensFew(text, '{', half) || !opensFew(text, '[', half)) return null
  if (RARE_ESCAPE.test(text) || text.includes('__proto__') || !isSafeText(text)) return null
  const value = parsed(text)
  return JSON.stringify(value) === text && isSorted(value) ? (value as JsonObject) : null
}
