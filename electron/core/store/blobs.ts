import { hash } from 'node:crypto'
import { PianoError } from '#shared/contract/errors.ts'
import type { Connection } from './connection.ts'
import { BLOB_COLUMNS, rowHash, type Tallies, tally } from './hashes.ts'

/** Bytes of one stored piece (DESIGN.md 3: chunks of at most 1 MiB). */
const CHUNK = 1024 * 1024

/** SHA-256 of bytes, lower-case hex. */
export const sha256Of = (bytes: Uint8Array): string => hash('sha256', bytes, 'hex')

/** Stores files that are not there yet. Throws INTERNAL when bytes do not have the hash they are named by. */
export const writeBlobs = (
  { prepare }: Connection,
  blobs: ReadonlyMap<string, Uint8Array>,
  tallies: Tallies
): void => {
  for (const [sha256, bytes] of blobs) {
    if (sha256Of(bytes) !== sha256) throw new PianoError('INTERNAL', { sha256 })
    if (prepare('SELECT 1 FROM "blob" WHERE "sha256" = ?').get(sha256)) continue
    prepare('INSERT INTO "blob" ("sha256", "size") VALUES (?, ?)').run(sha256, bytes.length)
    tally(tallies, 'blob', null, rowHash(BLOB_COLUMNS, { sha256, size: bytes.length }))
    for (let part = 0; part * CHUNK < bytes.length; part += 1) {
      const piece = bytes.subarray(part * CHUNK, (part + 1) * CHUNK)
      prepare('INSERT INTO "blobChunk" ("sha256", "part", "bytes") VALUES (?, ?, ?)').run(sha256, part, piece)
    }
  }
}

/** The bytes of a stored file. Throws FILE_MISSING, and WORKSPACE_DAMAGED when they do not have their hash. */
export const readBlob = ({ prepare }: Connection, sha256: string): Uint8Array => {
  if (!prepare('SELECT 1 FROM "blob" WHERE "sha256" = ?').get(sha256)) {
    throw new PianoError('FILE_MISSING', { sha256 })
  }
  const rows = prepare('SELECT "bytes" FROM "blobChunk" WHERE "sha256" = ? ORDER BY "part"').all(sha256) as {
    readonly bytes: Buffer
  }[]
  const bytes = Buffer.concat(rows.map(row => row.bytes))
  if (sha256Of(bytes) !== sha256) throw new PianoError('WORKSPACE_DAMAGED', { part: 'blob', sha256 })
  return bytes
}
