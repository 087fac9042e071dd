import type { ReadonlyKysely } from 'kysely/readonly'
import type { Database } from '../store/database.ts'
import { typedLines } from './content/ndjson.ts'
import { snapshotOf } from './content/snapshot.ts'
import { redact } from './redaction/redact.ts'

/** Number of the form of sealed records; grows with FORMAT.md. */
export const SEALED_FORMAT = 1

export type Serialised = {
  readonly ndjson: Uint8Array
  readonly recordCount: number
  readonly format: number
}

/**
 * The workspace's live records without any personal-class field, in the bundles' own form: what an approval freezes
 * (DESIGN.md 4, "Sealed versions"). The same records give the same bytes.
 */
export const serialiseRecords = async (read: ReadonlyKysely<Database>): Promise<Serialised> => {
  const { records } = redact(await snapshotOf(read), {
    audience: 'internal',
    types: [],
    personal: new Set(),
    cut: new Set()
  })
  return { ndjson: typedLines(records), recordCount: records.length, format: SEALED_FORMAT }
}
