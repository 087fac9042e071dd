import { type ErrorDetails, PianoError } from '#shared/contract/errors.ts'
import { canonicalJson, type JsonObject, type JsonValue } from '#shared/model/canonical-json.ts'
import { LIMITS } from './limits.ts'
import { isSafeText, ownSpelling } from './own-spelling.ts'

const QUOTE = 0x22
const COLON = 0x3a
const BACKSLASH = 0x5c

const invalid = (where: ErrorDetails, rule: string): PianoError =>
  new PianoError('BUNDLE_INVALID', { ...where, rule })

/** Number of keys that the text holds; refuses what is nested too deep. */
const countKeys = (text: string, where: ErrorDetails): number => {
  let depth = 0
  let keys = 0
  let inText = false
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i)
    if (inText) {
      if (unit === BACKSLASH) i += 1
      else if (unit === QUOTE) inText = false
    } else if (unit === QUOTE) inText = true
    else if (unit === COLON) keys += 1
    else if (unit === 0x7b || unit === 0x5b) {
      depth += 1
      if (depth > LIMITS.jsonDepth) throw invalid(where, 'depth')
    } else if (unit === 0x7d || unit === 0x5d) depth -= 1
  }
  return keys
}

const checkText = (text: string, where: ErrorDetails): void => {
  if (!isSafeText(text)) throw invalid(where, 'text')
}

/** Checks all texts and numbers of a parsed value and counts its keys. */
const checkValue = (value: unknown, where: ErrorDetails): number => {
  if (typeof value === 'string') checkText(value, where)
  // 1e400 is good JSON and becomes infinite.
  else if (typeof value === 'number' && !Number.isFinite(value)) throw invalid(where, 'number')
  else if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + checkValue(item, where), 0)
  else if (typeof value === 'object' && value !== null) {
    let keys = 0
    for (const [key, member] of Object.entries(value)) {
      if (key === '__proto__') throw invalid(where, 'key')
      checkText(key, where)
      keys += 1 + checkValue(member, where)
    }
    return keys
  }
  return 0
}

/**
 * One JSON value from untrusted bytes: at most 1 MB, proper UTF-8 without byte order mark, nested at most 32 deep, no key
 * twice in one object, no `__proto__`, texts well-formed, in NFC and without control characters but tab and line break, at most 30
 * combining marks in a row,
 * numbers finite (RELIABILITY.md 4.2, rule 7). `where` names the place in the error.
 * Throws PianoError BUNDLE_TOO_LARGE or BUNDLE_INVALID.
 */
export const parseSafeJson = (bytes: Uint8Array, where: ErrorDetails): JsonValue =>
  safeValue(decodeSafe(bytes, where), where)

/** As `parseSafeJson`, for what must be an object. */
export const parseSafeObject = (bytes: Uint8Array, where: ErrorDetails): JsonObject =>
  safeObject(decodeSafe(bytes, where), where)

export type SafeRow = {
  readonly row: JsonObject
  /** Its canonical JSON. */
  readonly json: string
}

/** As `parseSafeObject`, with the canonical text; quick where the bytes are that text already, as those of our own bundles are. */
export const parseSafeRow = (bytes: Uint8Array, where: ErrorDetails): SafeRow => {
  const text = decodeSafe(bytes, where)
  const own = ownSpelling(text)
  if (own !== null) return { row: own, json: text }
  const row = safeObject(text, where)
  return { row, json: canonicalJson(row) }
}

const safeValue = (text: string, where: ErrorDetails): JsonValue => {
  const keys = countKeys(text, where)
  const value = parse(text, where)
  // JSON.parse keeps the last of two equal keys, other programs the first: both would sign for different content.
  if (checkValue(value, where) !== keys) throw invalid(where, 'duplicate')
  return value
}

const safeObject = (text: string, where: ErrorDetails): JsonObject => {
  const value = safeValue(text, where)
  if (!isObject(value)) throw invalid(where, 'object')
  return value
}

const isObject = (value: JsonValue | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

const decodeSafe = (bytes: Uint8Array, where: ErrorDetails): string => {
  if (bytes.length > LIMITS.lineBytes) {
    throw new PianoError('BUNDLE_TOO_LARGE', { ...where, size: bytes.length, limit: LIMITS.lineBytes })
  }
  try {
    return strictUtf8.decode(bytes)
  } catch {
    throw invalid(where, 'utf8')
  }
}

const parse = (text: string, where: ErrorDetails): JsonValue => {
  try {
    return JSON.parse(text)
  } catch {
    throw invalid(where, 'json')
  }
}
