import { statSync } from 'node:fs'
import { PianoError } from '#shared/contract/errors.ts'

/**
 * Workspace files that this process holds. Nothing but SQLite may open them meanwhile: a plain read drops SQLite's locks
 * when it is closed (RELIABILITY.md, head). `stat` opens nothing.
 */
const held = new Map<string, string>()

const keyOf = (path: string): string => {
  const { dev, ino } = statSync(path, { bigint: true })
  return `${dev}:${ino}`
}

/** Says whether this process has the file open, by whatever name. */
export const isHeld = (path: string): boolean => held.has(keyOf(path))

/** Marks a file as open here; returns how to unmark it. Throws WORKSPACE_IN_USE. */
export const holdFile = (path: string, host: string): (() => void) => {
  const key = keyOf(path)
  const since = held.get(key)
  if (since !== undefined) throw new PianoError('WORKSPACE_IN_USE', { host, since })
  held.set(key, new Date().toISOString())
  return () => {
    held.delete(key)
  }
}
