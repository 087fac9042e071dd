import { statSync } from 'node:fs'
import { basename } from 'node:path'
import { PianoError } from '#shared/contract/errors.ts'
import { writeWhole } from '../../../host/write-file.ts'
import { isDatabase } from './header.ts'
import { checkBeside, refuseSideName } from './side-files.ts'

/** Bytes that a name may have of the 255 there are, so that there is room for the ending of SQLite's journal beside it. */
const NAME_LIMIT = 240

/** Throws NAME_TOO_LONG. */
export const checkName = (path: string): void => {
  if (Buffer.byteLength(basename(path)) > NAME_LIMIT)
    throw new PianoError('NAME_TOO_LONG', { limit: NAME_LIMIT })
}

/**
 * Looks at a place where a workspace will stand: at its name, and at what lies beside it already, which SQLite would take for its own.
 * Throws NAME_TOO_LONG, NAME_RESERVED, FILE_IN_THE_WAY.
 */
export const checkWorkspacePlace = (path: string): void => {
  checkName(path)
  refuseSideName(path)
  checkBeside(path)
}

/**
 * A workspace is never written over by a document or a bundle, even where a person chose its name: nothing would be left to undo that.
 * Nor is anything saved under a name that is kept for what lies beside one. Throws WORKSPACE_EXISTS, NAME_RESERVED, WORKSPACE_IN_USE for
 * a file that is open here.
 */
export const refuseWorkspace = (path: string): void => {
  let isFile: boolean
  try {
    isFile = statSync(path, { throwIfNoEntry: false })?.isFile() === true
  } catch {
    // No such folder, a name too long: writing will say so.
    return
  }
  refuseSideName(path)
  if (!isFile) return
  if (isDatabase(path)) throw new PianoError('WORKSPACE_EXISTS')
}

/** Writes a result to the place a person chose, in place of an older one. Throws what `refuseWorkspace` and `writeWhole` throw. */
export const writeResult = (path: string, bytes: Uint8Array): void => {
  refuseWorkspace(path)
  writeWhole(path, bytes)
}
