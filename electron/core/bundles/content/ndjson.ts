import { canonicalJson, type JsonObject } from '#shared/model/canonical-json.ts'
import { writeLines } from '../container/lines.ts'
import type { RedactedRecord } from '../redaction/records.ts'

/** A record as one flat object: `id`, its fields, `title@en`; null and absent differ (absent: held back or unknown). */
const flat = (record: RedactedRecord): JsonObject => ({
  ...record.values,
  id: record.id,
  ...(record.disclosed && { disclosed: true })
})

/** A record that the sender takes back: its id alone, so that the receiver lets it go too (FORMAT.md 6). */
const withdrawal = (id: string): JsonObject => ({ id, withdrawn: true })

const byId = (one: JsonObject, other: JsonObject): number =>
  String(one['id']) < String(other['id']) ? -1 : 1

/**
 * Records of one kind as they stand in a bundle: a canonical JSON object a line, sorted by id (FORMAT.md 6).
 * Throws BUNDLE_TOO_LARGE.
 */
export const recordLines = (
  records: readonly RedactedRecord[],
  withdrawn: readonly string[],
  file: string
): Uint8Array => writeLines([...records.map(flat), ...withdrawn.map(withdrawal)].sort(byId), file)

/** A record as one line that names its kind: the form of sealed versions. */
export const typedLine = (record: RedactedRecord): string =>
  canonicalJson({ ...flat(record), type: record.type })
