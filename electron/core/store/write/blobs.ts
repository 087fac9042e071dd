import { PianoError } from '#shared/contract/errors.ts'
import { sha256 } from '../../files/sha256.ts'
import type { Connection } from '../file/connection.ts'
import { BLOB_COLUMNS, type Tallies, tallyNew } from './hashes.ts'

/** Bytes of one stored piece (DESIGN.md 3: chunks of at most 1 MiB). */
const CHUNK = 1024 * 1024

/** Stores files that are not there yet. Throws INTERNAL when bytes do not have the hash they are named by. */
export const writeBlobs = (
  { prepare }: Connection,
  blobs: ReadonlyMap<string, Uint8Array>,
  tallies: Tallies
): void => {
  for (const [name, bytes] of blobs) {
    if (sha256(bytes) !== name) throw new PianoError('INTERNAL', { sha256: name })
    if (prepare('SELECT 1 FROM "blob" WHERE "sha256" = ?').get(name)) continue
    prepare('INSERT INTO "blob" ("sha256", "size") VALUES (?, ?)').run(name, bytes.length)
    tallyNew(tallies, 'blob', BLOB_COLUMNS, { sha256: name, size: bytes.length })
    for (let part = 0; part * CHUNK < bytes.length; part += 1) {
      const piece = bytes.subarray(part * CHUNK, (part + 1) * CHUNK)
      prepare('INSERT INTO "blobChunk" ("sha256", "part", "bytes") VALUES (?, ?, ?)').run(name, part, piece)
    }
  }
}

/** The bytes of a stored file. Throws FILE_MISSING, and WORKSPACE_DAMAGED when they do not have their hash. */
export const readBlob = ({ prepare }: Connection, name: string): Uint8Array => {
  if (!prepare('SELECT 1 FROM "blob" WHERE "sha256" = ?').get(name)) {
    throw new PianoError('FILE_MISSING', { sha256: name })
  }
  const rows = prepare('SELECT "bytes" FROM "blobChunk" WHERE "sha256" = ? ORDER BY "part"').all(name) as {
    readonly bytes: Buffer
  }[]
  const bytes = Buffer.concat(rows.map(row => row.bytes))
  if (sha256(bytes) !== name) throw new PianoError('WORKSPACE_DAMAGED', { part: 'blob', sha256: name })
  return bytes
}
