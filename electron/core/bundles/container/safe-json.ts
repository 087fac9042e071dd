import { type ErrorDetails, PianoError } from '#shared/contract/errors.ts'
import type { JsonObject, JsonValue } from '#shared/model/canonical-json.ts'
import { isNormalText } from '#shared/model/normal-text.ts'
import { LIMITS } from './limits.ts'

const QUOTE = 0x22
const COLON = 0x3a
const BACKSLASH = 0x5c

const ASCII_TEXT = /^[\t\n\x20-\x7e]*$/
const FORBIDDEN_IN_TEXT = /(?![\t\n])[\p{Cc}\p{Cs}]|[\ufffe\uffff]/u

const invalid = (where: ErrorDetails, rule: string): PianoError =>
  new PianoError('BUNDLE_INVALID', { ...where, rule })

/** Number of keys that the text holds; refuses what is nested too deep before a recursive parser meets it. */
const countKeys = (bytes: Uint8Array, where: ErrorDetails): number => {
  let depth = 0
  let keys = 0
  let inText = false
  for (let i = 0; i < bytes.length; i += 1) {
    const byte = bytes[i]
    if (inText) {
      if (byte === BACKSLASH) i += 1
      else if (byte === QUOTE) inText = false
    } else if (byte === QUOTE) inText = true
    else if (byte === COLON) keys += 1
    else if (byte === 0x7b || byte === 0x5b) {
      depth += 1
      if (depth > LIMITS.jsonDepth) throw invalid(where, 'depth')
    } else if (byte === 0x7d || byte === 0x5d) depth -= 1
  }
  return keys
}

const checkText = (text: string, where: ErrorDetails): void => {
  if (ASCII_TEXT.test(text)) return
  if (FORBIDDEN_IN_TEXT.test(text) || !isNormalText(text)) throw invalid(where, 'text')
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
export function parseSafeJson(bytes: Uint8Array, where: ErrorDetails): JsonValue {
  if (bytes.length > LIMITS.lineBytes) {
    throw new PianoError('BUNDLE_TOO_LARGE', { ...where, size: bytes.length, limit: LIMITS.lineBytes })
  }
  const keys = countKeys(bytes, where)
  const value = parse(decode(bytes, where), where)
  // JSON.parse keeps the last of two equal keys, other programs the first: both would sign for different content.
  if (checkValue(value, where) !== keys) throw invalid(where, 'duplicate')
  return value
}

/** As `parseSafeJson`, for what must be an object. */
export function parseSafeObject(bytes: Uint8Array, where: ErrorDetails): JsonObject {
  const value = parseSafeJson(bytes, where)
  if (!isObject(value)) throw invalid(where, 'object')
  return value
}

const isObject = (value: JsonValue): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

const decode = (bytes: Uint8Array, where: ErrorDetails): string => {
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
