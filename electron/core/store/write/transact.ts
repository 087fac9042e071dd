import type { Connection } from '../file/connection.ts'
import { guarded } from '../file/sqlite-errors.ts'

/**
 * Runs synchronous work in one transaction that either stands whole or leaves nothing. Nothing may wait inside it: the
 * connection is one, and whoever reads next must find no half-done state. `work` returns null to leave everything as it was.
 */
export const transact = <T>({ sqlite, prepare }: Connection, work: () => T | null): T | null =>
  guarded(() => {
    prepare('BEGIN IMMEDIATE').run()
    try {
      const result = work()
      prepare(result === null ? 'ROLLBACK' : 'COMMIT').run()
      return result
    } catch (error) {
      // SQLite has already rolled back by itself after some errors, a full disk among them.
      if (sqlite.inTransaction) prepare('ROLLBACK').run()
      throw error
    }
  })
