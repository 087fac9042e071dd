import { PianoError } from '#shared/contract/errors.ts'
import { RECORD_TYPES } from '#shared/model/index.ts'
import { rehashAll } from '../validate/rehash.ts'
import type { Connection } from './connection.ts'
import { APPLICATION_ID } from './header.ts'
import { MIGRATIONS, type Migration } from './migrations.ts'
import { meaningOf } from './sqlite-errors.ts'

/** The version of the form a file has. */
export const versionOf = ({ sqlite }: Connection): number =>
  Number(sqlite.pragma('user_version', { simple: true }))

/**
 * Brings a file to the newest form: all pending steps in one transaction, or none (DESIGN.md 3). The caller has made a
 * verified backup. Throws DISK_FULL, or MIGRATION_FAILED with the version that failed.
 */
export const migrate = (connection: Connection, migrations: readonly Migration[] = MIGRATIONS): void => {
  const { sqlite } = connection
  const from = versionOf(connection)
  const pending = migrations.filter(step => step.version > from)
  if (pending.length === 0) return
  let version = from
  // Foreign keys can only be switched outside a transaction; steps may rebuild tables.
  sqlite.pragma('foreign_keys = OFF')
  try {
    sqlite.exec('BEGIN IMMEDIATE')
    for (const step of pending) {
      version = step.version
      sqlite.exec(step.statements)
    }
    const broken = sqlite.pragma('foreign_key_check') as readonly unknown[]
    if (broken.length > 0) throw new Error('foreign keys')
    if (from > 0) rehashAll(connection, RECORD_TYPES)
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
