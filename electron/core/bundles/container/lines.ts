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

/** Prints rows as their canonical JSON; the names of all of them are sorted and printed once, not with each. */
const printer = (rows: readonly JsonObject[]) => {
  const present = new Set<string>()
  for (const row of rows) for (const name of Object.keys(row)) present.add(name)
  const heads = [...present].sort().map(name => ({ name, head: `${canonicalJson(name)}:` }))
  return (row: JsonObject): string => {
    let members = ''
    for (const { name, head } of heads) {
      if (!Object.hasOwn(row, name)) continue
      members += `${members === '' ? '' : ','}${head}${canonicalJson(row[name] as JsonValue)}`
    }
    return `{${members}}`
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
    if (units > LIMITS.recordBytes) refuse({ size: units, limit: LIMITS.recordBytes })
  }
  return utf8Lines(rows.length, index => {
    const text = print(rows[index] ?? {})
    check(text, index + 1)
    return `${text}\n`
  })
}
