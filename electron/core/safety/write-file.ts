import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

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

/** Writes a file whole or not at all: under a temporary name, to the disk, then renamed over the old one. */
export const writeWhole = (path: string, content: string | Uint8Array): void => {
  const temporary = `${path}.${process.pid}.tmp`
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
    rmSync(temporary, { force: true })
    throw error
  }
}
