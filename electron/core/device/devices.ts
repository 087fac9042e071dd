import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { realpathSync, statSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { makeFolder } from '../../host/make-folder.ts'
import { writeWhole } from '../../host/write-file.ts'
import { readOwn } from '../files/read-file.ts'

/** What tells one copy of a workspace from another: the computer's installation, where the file lies, and which file it is. */
type Copy = { readonly path: string; readonly inode: string; readonly birth: string | null }
type Known = Copy & { readonly workspace: string; readonly device: string }
type Register = { readonly installation: string; readonly devices: readonly Known[] }

/** Old entries are of no use once so many files have come after them. */
const KEPT = 500

const registerPath = (home: string): string => join(home, 'devices.json')

const isText = (value: unknown): value is string => typeof value === 'string'

const isKnown = (value: unknown): value is Known => {
  if (typeof value !== 'object' || value === null) return false
  const entry = value as Partial<Record<keyof Known, unknown>>
  return (
    isText(entry.path) &&
    isText(entry.inode) &&
    isText(entry.workspace) &&
    isText(entry.device) &&
    /^[0-9a-f]{12}$/.test(entry.device)
  )
}

const readRegister = (home: string): Register => {
  const fresh = (): Register => ({ installation: randomUUID(), devices: [] })
  try {
    const register: unknown = JSON.parse(readOwn(registerPath(home)))
    if (typeof register !== 'object' || register === null) return fresh()
    const { installation, devices } = register as Partial<Record<keyof Register, unknown>>
    if (!isText(installation) || !Array.isArray(devices)) return fresh()
    return { installation, devices: devices.filter(isKnown) }
  } catch {
    // Missing or unreadable: this computer is a new device for every file, which is always safe.
    return fresh()
  }
}

const copyAt = (path: string): Copy => {
  const { ino, birthtimeNs, ctimeNs } = statSync(path, { bigint: true })
  // Where the system keeps no time of birth it gives the last change instead, which moves.
  const birth = birthtimeNs > 0n && birthtimeNs !== ctimeNs ? birthtimeNs.toString() : null
  return { path: realpathSync(path), inode: ino.toString(), birth }
}

const same = (known: Known, copy: Copy, workspace: string): boolean =>
  known.workspace === workspace &&
  known.path === copy.path &&
  known.inode === copy.inode &&
  // The number of a removed file is given to a new one: a copy put in its place is told by its time of birth.
  (known.birth === null || copy.birth === null || known.birth === copy.birth)

/** A new device id: twelve hex digits. */
export const newDevice = (): string => randomBytes(6).toString('hex')

/**
 * The device this copy of a workspace is while nothing can be written into the home folder: the same one again in the next session, so
 * that undo finds what was done. It is told by what tells known copies apart, so that another copy is another device here too.
 */
export const unrememberedDevice = (home: string, path: string, workspace: string): string =>
  createHash('sha256')
    .update(JSON.stringify([hostname(), home, workspace, copyAt(path)]))
    .digest('hex')
    .slice(0, 12)

/** The device this copy of a workspace was known as on this computer, or null: copies of a file are different devices (DESIGN.md 2). */
export const knownDevice = (home: string, path: string, workspace: string): string | null => {
  const copy = copyAt(path)
  return readRegister(home).devices.find(known => same(known, copy, workspace))?.device ?? null
}

/** Every id under which this installation has written to a workspace, wherever its file lay. */
export const devicesOf = (home: string, workspace: string): readonly string[] =>
  readRegister(home).devices.flatMap(known => (known.workspace === workspace ? [known.device] : []))

/** The id of this installation once it has been written down; null before. */
export const installationOf = (home: string): string | null => {
  const { installation, devices } = readRegister(home)
  return devices.length > 0 ? installation : null
}

/** Remembers under which id this copy writes. */
export const rememberDevice = (home: string, path: string, workspace: string, device: string): void => {
  const { installation, devices } = readRegister(home)
  const copy = copyAt(path)
  const others = devices.filter(known => !same(known, copy, workspace))
  makeFolder(home)
  writeWhole(
    registerPath(home),
    `${JSON.stringify({ installation, devices: [...others, { workspace, ...copy, device }].slice(-KEPT) }, null, 2)}\n`,
    { private: true }
  )
}
