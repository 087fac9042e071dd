import { PianoError } from '#shared/contract/errors.ts'
import type { Connection } from '../file/connection.ts'
import { APPLICATION_ID } from '../file/header.ts'
import { meaningOf } from '../file/sqlite-errors.ts'
import { noteStamp, stampAfter } from '../write/clock.ts'
import { type Tallies, writeTallies } from '../write/hashes.ts'
import { writeLog } from '../write/log.ts'
import { beginChanges, changedCells, compareAfter, keepBefore } from './changed-values.ts'
import { MIGRATIONS, type Migration } from './migrations.ts'
import { rehash } from './rehash.ts'
import { renameKind } from './rename-kind.ts'

/** The version of the form a file has. */
export const versionOf = ({ sqlite }: Connection): number =>
  Number(sqlite.pragma('user_version', { simple: true }))

/** Under whose device and clock changed values are logged. */
export type MigratedBy = { readonly device: string; readonly now: number }

/** Logs what the steps changed as one transaction of kind `migrate`; nothing when they changed no values. */
const logChanges = (connection: Connection, { device, now }: MigratedBy): void => {
  if (changedCells(connection).next().done === true) return
  const { stamp, seen } = stampAfter(connection, now, device)
  const tallies: Tallies = new Map()
  const transaction = {
    stamp,
    seen,
    author: null,
    label: 'label.migrated',
    kind: 'migrate',
    undoes: null,
    reason: null
  } as const
  writeLog(connection, transaction, changedCells(connection), tallies)
  writeTallies(connection, tallies)
  noteStamp(connection, device, stamp)
}

/** Log, hashes and search after the steps, in the form that they lead to. */
const bringAlong = (connection: Connection, steps: readonly Migration[], by: MigratedBy): void => {
  const touched = new Set(steps.flatMap(({ changes = {} }) => Object.keys(changes)))
  for (const renamed of steps.flatMap(({ renames = [] }) => renames)) {
    connection.prepare('UPDATE temp."migrated" SET "type" = ? WHERE "type" = ?').run(renamed.to, renamed.from)
    if (touched.delete(renamed.from)) touched.add(renamed.to)
    for (const table of renameKind(connection, renamed)) touched.add(table)
  }
  logChanges(connection, by)
  rehash(connection, touched)
  // The search index is made anew when the file is opened.
  if (touched.size === 0) return
  connection.sqlite.exec('UPDATE "workspace" SET "foldVersion" = 0')
  rehash(connection, ['workspace'])
}

/**
 * Brings a file to the newest form: all pending steps in one transaction, or none (DESIGN.md 3). The caller has made a
 * verified backup. Throws DISK_FULL, or MIGRATION_FAILED with the version that failed.
 */
export const migrate = (
  connection: Connection,
  by: MigratedBy,
  migrations: readonly Migration[] = MIGRATIONS
): void => {
  const { sqlite } = connection
  const from = versionOf(connection)
  const pending = migrations.filter(step => step.version > from)
  if (pending.length === 0) return
  let version = from
  // Foreign keys can only be switched outside a transaction; steps may rebuild tables.
  sqlite.pragma('foreign_keys = OFF')
  try {
    sqlite.exec('BEGIN IMMEDIATE')
    beginChanges(connection)
    for (const step of pending) {
      version = step.version
      keepBefore(connection, step)
      sqlite.exec(step.statements)
      compareAfter(connection, step)
    }
    if (from > 0) bringAlong(connection, pending, by)
    const broken = sqlite.pragma('foreign_key_check') as readonly unknown[]
    if (broken.length > 0) throw new Error('foreign keys')
    sqlite.exec('DROP TABLE temp."migrated"')
    sqlite.pragma(`application_id = ${APPLICATION_ID}`)
    sqlite.pragma(`user_version = ${version}`)
    sqlite.exec('COMMIT')
  } catch (error) {
    if (sqlite.inTransaction) sqlite.exec('ROLLBACK')
    const meaning = meaningOf(error)
    if (meaning.code === 'DISK_FULL') throw meaning
    throw new PianoError('MIGRATION_FAILED', { version }, { cause: error })
  } finally {
    sqlite.pragma('foreign_keys = ON')
  }
}
