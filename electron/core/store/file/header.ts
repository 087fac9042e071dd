import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { PianoError } from '#shared/contract/errors.ts'

/** "PIAN": marks a SQLite file as a workspace of this program. */
export const APPLICATION_ID = 0x5049414e

const MAGIC = 'SQLite format 3\0'
const LENGTH = 100

export type Header = { readonly applicationId: number; readonly version: number }

const readBytes = (path: string): Buffer => {
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(LENGTH)
    const count = readSync(file, bytes, 0, LENGTH, 0)
    return bytes.subarray(0, count)
  } finally {
    closeSync(file)
  }
}

/** Says whether a file begins as a database of SQLite. Never for a file that this process has open. */
export const isDatabase = (path: string): boolean => readBytes(path).toString('latin1', 0, 16) === MAGIC

/**
 * Reads what a file says of itself before SQLite sees it (RELIABILITY.md 5, step 3). Never for a file that this process has
 * open: closing it would drop SQLite's locks. Throws WORKSPACE_NOT_A_WORKSPACE, WORKSPACE_DAMAGED.
 */
export const readHeader = (path: string): Header => {
  if (!statSync(path).isFile()) throw new PianoError('WORKSPACE_NOT_A_WORKSPACE')
  const bytes = readBytes(path)
  if (bytes.length < LENGTH || bytes.toString('latin1', 0, 16) !== MAGIC) {
    throw new PianoError('WORKSPACE_NOT_A_WORKSPACE')
  }
  const applicationId = bytes.readUInt32BE(68)
  if (applicationId !== APPLICATION_ID) throw new PianoError('WORKSPACE_NOT_A_WORKSPACE')
  // 2 stands for a write-ahead log, which this program never uses: another program wrote to the file.
  if (bytes[18] !== 1 || bytes[19] !== 1) throw new PianoError('WORKSPACE_DAMAGED', { part: 'header' })
  return { applicationId, version: bytes.readUInt32BE(60) }
}
