import { PianoError } from '#shared/contract/errors.ts'
import { canonicalJson, type JsonObject } from '#shared/model/canonical-json.ts'
import { LIMITS } from './limits.ts'
import { parseSafeRow, type SafeRow } from './safe-json.ts'

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

/** Prints rows as their canonical JSON; the names of all of them are sorted once, not with each. */
const printer = (rows: readonly JsonObject[]) => {
  const present = new Set<string>()
  for (const row of rows) for (const name of Object.keys(row)) present.add(name)
  const labels = [...present].sort().map(name => [name, `${canonicalJson(name)}:`] as const)
  return (row: JsonObject): string => {
    let members = ''
    for (const [name, label] of labels) {
      // Every object has a `toString`, which is no value of the row.
      if (!Object.hasOwn(row, name)) continue
      const value = row[name]
      if (value === undefined) throw new TypeError(`canonical JSON: undefined at ${name}`)
      members += `${members === '' ? '' : ','}${label}${canonicalJson(value)}`
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
  const lines: string[] = []
  let size = 0
  for (const row of rows) {
    const text = `${print(row)}\n`
    const line = lines.push(text)
    const bytes = Buffer.byteLength(text)
    size += bytes
    if (line > LIMITS.lines) throw new PianoError('BUNDLE_TOO_LARGE', { file, line, limit: LIMITS.lines })
    if (bytes - 1 > LIMITS.lineBytes || size > LIMITS.fileBytes) {
      throw new PianoError('BUNDLE_TOO_LARGE', { file, line, size: bytes, limit: LIMITS.lineBytes })
    }
  }
  return new TextEncoder().encode(lines.join(''))
}
