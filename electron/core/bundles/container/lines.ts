import { PianoError } from '#shared/contract/errors.ts'
import { canonicalJson, type JsonObject, type JsonValue } from '#shared/model/canonical-json.ts'
import { LIMITS } from './limits.ts'
import { parseSafeRow, type SafeRow } from './safe-json.ts'
import { MOST_BYTES, utf8Lines } from './utf8-lines.ts'

const LINE_FEED = 0x0a

/**
 * The objects of a record file (NDJSON: one JSON object on each line), one after the other, so that a large file never
 * becomes one large value. Rules of each line: see `parseSafeJson`; no empty lines; the last line may lack its line feed.
 * `file` is named in errors together with the line; `limit` is the number of lines still allowed.
 * Throws PianoError BUNDLE_TOO_LARGE or BUNDLE_INVALID at the line that is wrong (RELIABILITY.md 4.2, rule 7).
 */
export function* readLines(
  bytes: Uint8Array,
  file: string,
  limit: number = LIMITS.lines
): Generator<SafeRow, void, undefined> {
  let line = 0
  for (let at = 0; at < bytes.length; ) {
    const found = bytes.indexOf(LINE_FEED, at)
    const end = found === -1 ? bytes.length : found
    line += 1
    if (line > limit) throw new PianoError('BUNDLE_TOO_LARGE', { file, line, limit })
    yield parseSafeRow(bytes.subarray(at, end), { file, line })
    at = end + 1
  }
}

/** Says that JSON prints a value as canonical JSON does: objects in rows have one member, so that their order is none. */
const printsAlike = (value: JsonValue | undefined): boolean => {
  switch (typeof value) {
    case 'string':
      return value.isWellFormed()
    case 'number':
      return Number.isFinite(value)
    case 'object':
      return value === null || Object.values(value).every(one => typeof one === 'string' && printsAlike(one))
    default:
      return typeof value === 'boolean'
  }
}

/** A name that JavaScript would put before all others. */
const INDEX = /^\d+$/

/** Prints rows as their canonical JSON, each in one call; the names of all of them are sorted once, not with each. */
const printer = (rows: readonly JsonObject[]) => {
  const present = new Set<string>()
  for (const row of rows) for (const name of Object.keys(row)) present.add(name)
  const names = [...present].sort()
  if (names.some(name => INDEX.test(name))) return canonicalJson
  // What a row lacks stays undefined, and JSON leaves it out; what it has takes the place of its name.
  const places = Object.fromEntries(names.map(name => [name, undefined]))
  return (row: JsonObject): string => {
    for (const name of Object.keys(row)) if (!printsAlike(row[name])) return canonicalJson(row)
    return JSON.stringify({ ...places, ...row })
  }
}

/**
 * The bytes of a record file: each row as canonical JSON and a line feed, in the given order.
 * Throws PianoError BUNDLE_TOO_LARGE where reading would, TypeError for a row that JSON cannot hold.
 */
export const writeLines = (rows: readonly JsonObject[], file = ''): Uint8Array => {
  const print = printer(rows)
  let units = 0
  const check = (text: string, line: number): void => {
    const refuse = (details: Readonly<Record<string, number>>): never => {
      throw new PianoError('BUNDLE_TOO_LARGE', { file, line, ...details })
    }
    if (line > LIMITS.lines) refuse({ limit: LIMITS.lines })
    if (text.length * MOST_BYTES > LIMITS.lineBytes) {
      const size = Buffer.byteLength(text)
      if (size > LIMITS.lineBytes) refuse({ size, limit: LIMITS.lineBytes })
    }
    units += text.length + 1
    // No text has fewer bytes than units; how many there are in all, the ZIP file counts.
    if (units > LIMITS.fileBytes) refuse({ size: units, limit: LIMITS.fileBytes })
  }
  return utf8Lines(rows.length, index => {
    const text = print(rows[index] ?? {})
    check(text, index + 1)
    return `${text}\n`
  })
}
