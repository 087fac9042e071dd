import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { systemMeaning } from './system-meaning.ts'

/** Asks the system to put a file, or the names in a folder, on the disk for good. */
export const syncToDisk = (path: string): void => {
  let file: number
  try {
    file = openSync(path, process.platform === 'win32' ? 'r+' : 'r')
  } catch (error) {
    // Windows cannot open folders this way, and need not: renaming is durable there.
    if (process.platform === 'win32') return
    throw error
  }
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** A free name beside a file for what will bear its name. Short, whatever that name: names have at most 255 bytes. */
export const temporaryBeside = (path: string): string =>
  join(dirname(path), `.piano-${randomBytes(6).toString('hex')}.tmp`)

/** Takes a file away that was not finished, if it can be: what went wrong before is what must be told. */
export const discard = (path: string): void => {
  try {
    rmSync(path, { force: true })
  } catch {
    // No such folder, or a disk that can no longer be written.
  }
}

/**
 * Writes a file whole or not at all: under a temporary name, to the disk, then renamed over the old one.
 * Throws DISK_FULL, FOLDER_READ_ONLY, FOLDER_MISSING, NAME_TOO_LONG, WORKSPACE_EXISTS (a folder is there).
 */
export const writeWhole = (path: string, content: string | Uint8Array): void => {
  const temporary = temporaryBeside(path)
  try {
    const file = openSync(temporary, 'w', 0o600)
    try {
      if (typeof content === 'string') writeSync(file, content)
      else writeSync(file, content)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(temporary, path)
    if (process.platform !== 'win32') syncToDisk(dirname(path))
  } catch (error) {
    discard(temporary)
    throw systemMeaning(error)
  }
}
