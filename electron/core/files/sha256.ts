import { createHash, hash } from 'node:crypto'
import { readPieces } from './read-file.ts'

/** SHA-256 of bytes held in memory, lower-case hex. */
export const sha256 = (bytes: Uint8Array): string => hash('sha256', bytes, 'hex')

/** SHA-256 of a file, lower-case hex, read piece by piece. Throws what `openToRead` throws. */
export const fileSha256 = (path: string): string => {
  const digest = createHash('sha256')
  readPieces(path, piece => digest.update(piece))
  return digest.digest('hex')
}
