import { type BigIntStats, fstatSync, statSync } from 'node:fs'
import { hostname, userInfo } from 'node:os'
import { PianoError } from '#shared/contract/errors.ts'

/**
 * Workspace files that this process holds. Nothing but SQLite may open them meanwhile: a plain read drops SQLite's locks
 * when it is closed (RELIABILITY.md, head). `stat` opens nothing.
 */
const held = new Map<string, string>()

const keyOf = ({ dev, ino }: BigIntStats): string => `${dev}:${ino}`

const keyAt = (path: string): string | null => {
  try {
    return keyOf(statSync(path, { bigint: true }))
  } catch {
    // Nothing is there, or nothing that may be looked at: then it is not open here.
    return null
  }
}

/** The name of this system's user, or nothing where it has none. */
export const userLabel = (): string => {
  try {
    return userInfo().username
  } catch {
    // No entry for this user id on the system.
    return ''
  }
}

const sinceOf = (path: string): string | undefined => held.get(keyAt(path) ?? '')

/** Says whether this process has the file open as a workspace, by whatever name. */
export const isHeld = (path: string): boolean => sinceOf(path) !== undefined

/** The same of a file that was just opened. */
export const isHeldFile = (file: number): boolean => held.has(keyOf(fstatSync(file, { bigint: true })))

/** Throws WORKSPACE_IN_USE for a file that this process has open as a workspace. */
export const refuseHeld = (path: string): void => {
  const since = sinceOf(path)
  if (since !== undefined)
    throw new PianoError('WORKSPACE_IN_USE', { host: hostname(), user: userLabel(), since, here: true })
}

/** Marks a file as open here; returns how to unmark it. Throws WORKSPACE_IN_USE. */
export const holdFile = (path: string): (() => void) => {
  refuseHeld(path)
  const key = keyAt(path)
  if (key === null) throw new PianoError('WORKSPACE_MISSING')
  held.set(key, new Date().toISOString())
  return () => {
    held.delete(key)
  }
}
