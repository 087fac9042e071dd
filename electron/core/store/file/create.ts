import { generateKeyPairSync } from 'node:crypto'
import { accessSync, constants, linkSync, lstatSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { v7 as uuid } from 'uuid'
import { PianoError } from '#shared/contract/errors.ts'
import { FOLD_VERSION } from '#shared/search/fold.ts'
import { discard, syncFolder, syncToDisk, temporaryBeside } from '../../../host/write-file.ts'
import { newDevice, rememberDevice } from '../../device/devices.ts'
import { homeFolder } from '../../files/home.ts'
import { migrate } from '../migrations/migrate.ts'
import { rehash } from '../migrations/rehash.ts'
import type { Workspace } from '../workspace.ts'
import { workspaceOver } from '../workspace-over.ts'
import { clocksOf } from '../write/clock-trust.ts'
import { defaultOperations } from '../write/defaults.ts'
import { connectionOf } from './connection.ts'
import { checkWorkspacePlace } from './keep-workspace.ts'
import { openConnection } from './open-connection.ts'
import { setPragmas } from './pragmas.ts'
import { meaningOf } from './sqlite-errors.ts'

export type CreateOptions = {
  readonly cityName: string
  readonly language: Workspace['language']
  readonly country?: string | undefined
  readonly home?: string
  /** Milliseconds since 1970. */
  readonly now?: () => number
}

const checkPlace = (path: string): void => {
  const folder = statSync(dirname(path), { throwIfNoEntry: false })
  if (!folder?.isDirectory()) throw new PianoError('FOLDER_MISSING')
  checkWorkspacePlace(path)
  if (lstatSync(path, { throwIfNoEntry: false })) throw new PianoError('WORKSPACE_EXISTS')
  try {
    accessSync(dirname(path), constants.W_OK)
  } catch {
    throw new PianoError('FOLDER_READ_ONLY')
  }
}

const makeFile = (path: string, id: string, device: string, options: CreateOptions): void => {
  const now = (options.now ?? Date.now)()
  const sqlite = new SqliteDatabase(path)
  try {
    setPragmas(sqlite)
    const connection = connectionOf(sqlite)
    migrate(connection, { device, now })
    const { privateKey } = generateKeyPairSync('ed25519')
    sqlite
      .prepare(
        'INSERT INTO "workspace" ("only", "id", "createdAt", "language", "signingKey", "foldVersion") VALUES (1, ?, ?, ?, ?, ?)'
      )
      .run(
        id,
        new Date(now).toISOString(),
        options.language,
        privateKey.export({ type: 'pkcs8', format: 'der' }),
        FOLD_VERSION
      )
    rehash(connection, ['workspace'])
  } finally {
    sqlite.close()
  }
}

const fillFile = async (path: string, id: string, device: string, options: CreateOptions): Promise<void> => {
  const clocks = clocksOf(options.now)
  const opened = openConnection(path, { installation: null, now: clocks.now() })
  const row = { id, language: options.language, foldVersion: FOLD_VERSION }
  const workspace = workspaceOver({ path, home: '', clocks, row, opened, author: null, device })
  try {
    await workspace.commitAs('migrate', { label: 'label.created', operations: defaultOperations(options) })
  } finally {
    await workspace.close()
  }
}

/** Gives a finished file its name, unless something by that name has come meanwhile. */
const giveName = (temporary: string, path: string): void => {
  try {
    linkSync(temporary, path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      throw new PianoError('WORKSPACE_EXISTS')
    // File systems of USB sticks have no second names.
    if (statSync(path, { throwIfNoEntry: false })) throw new PianoError('WORKSPACE_EXISTS')
    renameSync(temporary, path)
    return
  }
  rmSync(temporary)
}

/**
 * Makes a new workspace file with the city's record, the signing key, the default criteria (DOMAIN.md 9) and an empty
 * roadmap. It is built under a temporary name, so that a file of this name is always whole. Never overwrites.
 * Throws NAME_TOO_LONG, NAME_RESERVED, FILE_IN_THE_WAY, FOLDER_MISSING, FOLDER_READ_ONLY, WORKSPACE_EXISTS, DISK_FULL, and what the city's name may lack.
 */
export const createWorkspace = async (
  path: string,
  options: CreateOptions
): Promise<{ readonly path: string; readonly id: string }> => {
  const target = resolve(path)
  const temporary = temporaryBeside(target)
  const id = uuid()
  const device = newDevice()
  let placed = false
  try {
    checkPlace(target)
    makeFile(temporary, id, device, options)
    await fillFile(temporary, id, device, options)
    syncToDisk(temporary)
    giveName(temporary, target)
    placed = true
    syncFolder(dirname(target))
    rememberDevice(options.home ?? homeFolder(), target, id, device)
    return { path: target, id }
  } catch (error) {
    for (const rest of ['', '-journal']) discard(`${temporary}${rest}`)
    // Nothing was there before, so nothing stays behind.
    if (placed) discard(target)
    throw meaningOf(error)
  }
}
