import { createHash } from 'node:crypto'
import type { RecordMark } from '../../tree/index.ts'

/**
 * Name of the bookmark of a record's field: `pc_` and 128 bits of SHA-256 in hexadecimal, 35 characters (Word allows
 * 40). Whoever reads a corrected file back computes the names of the fields it knows and compares.
 */
export const bookmarkName = (record: RecordMark): string =>
  `pc_${createHash('sha256')
    .update(JSON.stringify([record.type, record.id, record.field]))
    .digest('hex')
    .slice(0, 32)}`

/** Names that are handed out once each: a field printed again gets `_2`, `_3`, …, for Word wants names unique. */
export const bookmarkNames = (): ((record: RecordMark) => string) => {
  const seen = new Map<string, number>()
  return record => {
    const name = bookmarkName(record)
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    return times === 1 ? name : `${name}_${times}`
  }
}
