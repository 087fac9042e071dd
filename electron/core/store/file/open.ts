import { resolve } from 'node:path'
import { PianoError } from '#shared/contract/errors.ts'
import { RECORD_TYPES } from '#shared/model/index.ts'
import { FOLD_VERSION } from '#shared/search/fold.ts'
import { makeBackup } from '../../backups/backup.ts'
import { isKeptBackup } from '../../backups/backups.ts'
import { installationOf, knownDevice, newDevice, rememberDevice } from '../../device/devices.ts'
import { homeFolder } from '../../files/home.ts'
import { migrate } from '../migrations/migrate.ts'
import { CURRENT_VERSION } from '../migrations/migrations.ts'
import { refoldAll } from '../search/search-index.ts'
import type { Workspace } from '../workspace.ts'
import { type WorkspaceRow, workspaceOver } from '../workspace-over.ts'
import { newestTime } from '../write/clock.ts'
import { type Clocks, clocksOf, clockTrust } from '../write/clock-trust.ts'
import { transact } from '../write/transact.ts'
import type { Connection } from './connection.ts'
import { copyWorkspace } from './copy.ts'
import { type Opened, openConnection } from './open-connection.ts'

export type OpenOptions = {
  /** Folder for device identity and backups; `PIANO_HOME` or the system's place unless said otherwise. */
  readonly home?: string
  readonly readOnly?: boolean
  readonly takeOver?: boolean
  /** Member the commits are by. */
  readonly author?: string | null
  /** The clock on the wall, milliseconds since 1970. */
  readonly now?: () => number
}

const workspaceRow = ({ prepare }: Connection): WorkspaceRow =>
  prepare('SELECT "id", "language", "foldVersion" FROM "workspace"').get() as WorkspaceRow

/**
 * Brings an older file up to date, after a backup that was verified. A file that cannot be written stays as it is: too old. What is
 * logged bears the newest time known where the clock on the wall is in doubt.
 */
const migrateWithBackup = (
  { connection, readOnly, times }: Opened,
  place: { readonly home: string; readonly clocks: Clocks; readonly path: string }
): void => {
  if (readOnly) throw new PianoError('WORKSPACE_READ_ONLY')
  const { home, clocks, path } = place
  const { id } = connection.prepare('SELECT "id" FROM "workspace"').get() as { readonly id: string }
  const now = clocks.now()
  makeBackup({ home, now, workspace: id, file: path, occasion: 'migration' }, target =>
    copyWorkspace(connection, target, { private: true })
  )
  const device = knownDevice(home, path, id) ?? newDevice()
  rememberDevice(home, path, id, device)
  const trust = clockTrust(clocks, times, home, id)
  migrate(connection, { device, now: trust.doubted(now, newestTime(connection)) ?? now })
}

/** The index is only as good as the folding it was made with: after an update that changed it, it is made anew. */
const refreshSearch = (connection: Connection): void => {
  transact(connection, () => {
    refoldAll(connection, RECORD_TYPES)
    connection.prepare('UPDATE "workspace" SET "foldVersion" = ?').run(FOLD_VERSION)
    return true
  })
}

/**
 * Opens a workspace file and holds it until `close`. Writes nothing into it, unless an older form must be migrated.
 * Throws WORKSPACE_MISSING, WORKSPACE_NOT_A_WORKSPACE, WORKSPACE_NEWER, WORKSPACE_DAMAGED, WORKSPACE_IN_USE, FILE_IN_THE_WAY,
 * BACKUP_FAILED, MIGRATION_FAILED.
 */
export const openWorkspace = async (path: string, options: OpenOptions = {}): Promise<Workspace> => {
  const clocks = clocksOf(options.now)
  const { now } = clocks
  const home = options.home ?? homeFolder()
  const opened = openConnection(path, {
    // A backup that is written into would no longer be the one it was made as.
    readOnly: options.readOnly === true || isKeptBackup(home, path),
    takeOver: options.takeOver,
    installation: installationOf(home),
    now: now()
  })
  try {
    const { connection, readOnly, version } = opened
    if (version < CURRENT_VERSION) migrateWithBackup(opened, { home, clocks, path: resolve(path) })
    const row = workspaceRow(connection)
    if (!readOnly && row.foldVersion !== FOLD_VERSION) refreshSearch(connection)
    return workspaceOver({ path: resolve(path), home, clocks, row, opened, author: options.author ?? null })
  } catch (error) {
    opened.release()
    throw error
  }
}
