import { renameSync } from 'node:fs'

const TRIES = 10
const BUSY = new Set(['EPERM', 'EACCES', 'EBUSY'])

const pause = (milliseconds: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}

/**
 * Renames a file; on Windows again and again for up to two seconds, because virus scanners and indexers hold new files for a
 * moment (RELIABILITY.md 5).
 */
export const renameWithPatience = (from: string, to: string): void => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      renameSync(from, to)
      return
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : ''
      if (process.platform !== 'win32' || !BUSY.has(code) || attempt === TRIES) throw error
      pause(attempt * 36)
    }
  }
}
