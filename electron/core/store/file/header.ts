import { statSync } from 'node:fs'
import { PianoError } from '#shared/contract/errors.ts'
import { readStart } from '../../files/read-file.ts'

/** "PIAN": marks a SQLite file as a workspace of this program. */
export const APPLICATION_ID = 0x5049414e

const MAGIC = 'SQLite format 3\0'
const LENGTH = 100

export type Header = { readonly applicationId: number; readonly version: number }

/** Says whether a file begins as a database of SQLite. Throws what `openToRead` throws. */
export const isDatabase = (path: string): boolean => readStart(path, 16).toString('latin1', 0, 16) === MAGIC

/**
 * Reads what a file says of itself before SQLite sees it (RELIABILITY.md 5, step 3). Throws WORKSPACE_NOT_A_WORKSPACE,
 * WORKSPACE_DAMAGED, WORKSPACE_IN_USE for one that is open here.
 */
export const readHeader = (path: string): Header => {
  if (!statSync(path).isFile()) throw new PianoError('WORKSPACE_NOT_A_WORKSPACE')
  const bytes = readStart(path, LENGTH)
  if (bytes.length < LENGTH || bytes.toString('latin1', 0, 16) !== MAGIC) {
    throw new PianoError('WORKSPACE_NOT_A_WORKSPACE')
  }
  const applicationId = bytes.readUInt32BE(68)
  if (applicationId !== APPLICATION_ID) throw new PianoError('WORKSPACE_NOT_A_WORKSPACE')
  // 2 stands for a write-ahead log, which this program never uses: another program wrote to the file.
  if (bytes[18] !== 1 || bytes[19] !== 1) throw new PianoError('WORKSPACE_DAMAGED', { part: 'header' })
  // SQLite would write the count of pages anew where these do not agree, before anybody could look at the file.
  const pages = bytes.readUInt32BE(28)
  const isCounted = pages > 0 && bytes.readUInt32BE(24) === bytes.readUInt32BE(92)
  const isKnown = bytes.readUInt32BE(44) <= 4
  if (!isCounted || !isKnown) throw new PianoError('WORKSPACE_DAMAGED', { part: 'header' })
  return { applicationId, version: bytes.readUInt32BE(60) }
}
