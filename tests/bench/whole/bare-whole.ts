import { hash } from 'node:crypto'
import { closeSync, fsyncSync, openSync } from 'node:fs'
import { fileSha256 } from '../../../electron/core/files/sha256.ts'
import { bareSqlite } from '../bare-sqlite.ts'

/** Opens a file with SQLite alone and its own quick check, which every opening of a workspace makes. */
export const bareOpen = (path: string) => {
  const sqlite = bareSqlite(path)
  if (sqlite.pragma('quick_check', { simple: true }) !== 'ok') throw new Error('the pages are not in order')
  return sqlite
}

/** SQLite's own whole check, and one hash over all bytes of the file. */
export const bareValidate = (path: string): void => {
  const sqlite = bareSqlite(path)
  if (sqlite.pragma('integrity_check', { simple: true }) !== 'ok') throw new Error('the file is damaged')
  sqlite.pragma('foreign_key_check')
  sqlite.close()
  fileSha256(path)
}

/** SQLite's own copy, brought to the disk. */
export const bareBackup = (path: string, target: string): void => {
  const sqlite = bareSqlite(path)
  sqlite.prepare('VACUUM INTO ?').run(target)
  sqlite.close()
  const file = openSync(target, 'r+')
  fsyncSync(file)
  closeSync(file)
}

/** What a seal of the ranking holds. */
const SEALED = ['city', 'department', 'criterion', 'priority', 'score'] as const

/** The same rows read, written as JSON, hashed and kept under their hash, in one transaction. */
export const bareSeal = (path: string): void => {
  const sqlite = bareSqlite(path)
  const insert = sqlite.prepare('INSERT OR IGNORE INTO "sealedLine" ("sha256", "line") VALUES (?, ?)')
  sqlite.exec('BEGIN IMMEDIATE')
  for (const type of SEALED) {
    const rows = sqlite.prepare<[], Record<string, unknown>>(
      `SELECT * FROM "${type}" WHERE "deletedAt" IS NULL`
    )
    for (const { rowHash: _, ...row } of rows.all()) {
      const line = JSON.stringify(row)
      insert.run(hash('sha256', line, 'hex'), line)
    }
  }
  sqlite.exec('COMMIT')
  sqlite.close()
}
