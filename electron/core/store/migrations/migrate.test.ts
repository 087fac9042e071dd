import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { oneOfEach } from '../../../../tests/support/one-of-each.ts'
import { withWorkspace } from '../../../../tests/support/workspace.ts'
import { connectionOf } from '../file/connection.ts'
import { schemaOf } from '../schema/file-schema.ts'
import { migrate, versionOf } from './migrate.ts'
import { CURRENT_VERSION, MIGRATIONS, type Migration } from './migrations.ts'
import { rehash, sumTable } from './rehash.ts'

const NEXT: Migration = {
  version: CURRENT_VERSION + 10,
  statements: `ALTER TABLE "department" ADD COLUMN "colour" TEXT CHECK (length("colour") <= 500);
    UPDATE "department" SET "colour" = 'red';`,
  changes: { department: ['colour'] }
}

const FOLDER = join(import.meta.dirname, 'steps')
const BY = { device: '0123456789ab', now: Date.UTC(2030, 0, 1) }

/** A closed file with a record of every kind, opened without the store's own checks. */
const withFile = (test: (sqlite: SqliteDatabase.Database) => void) =>
  withWorkspace(async (workspace, { path }) => {
    await workspace.commit({ label: 'all', reason: 'test', operations: [...oneOfEach().operations] })
    await workspace.close()
    const sqlite = new SqliteDatabase(path)
    try {
      test(sqlite)
    } finally {
      sqlite.close()
    }
  })

describe('migrating', () => {
  it('numbers the steps by tens, in order, one file each', () => {
    const versions = MIGRATIONS.map(({ version }) => version)
    expect(versions).toEqual([...versions].sort((a, b) => a - b))
    expect(versions.every(version => version % 10 === 0)).toBe(true)
    const files = readdirSync(FOLDER).filter(name => !name.includes('.test.'))
    expect(files.map(name => Number.parseInt(name, 10))).toEqual(versions)
    for (const name of files) {
      expect(readFileSync(join(FOLDER, name), 'utf8')).not.toMatch(/^import/m)
    }
  })

  it('takes all pending steps and leaves rows, hashes and sums in agreement', async () => {
    await withFile(sqlite => {
      const connection = connectionOf(sqlite)
      migrate(connection, BY, [...MIGRATIONS, NEXT])
      expect(versionOf(connection)).toBe(NEXT.version)
      const row = sqlite.prepare('SELECT "colour", "rowHash" FROM "department"').get() as {
        readonly colour: string
        readonly rowHash: Buffer
      }
      expect(row.colour).toBe('red')
      const sum = sumTable(connection, 'department', (_, digest) =>
        expect(digest.equals(row.rowHash)).toBe(true)
      )
      const kept = sqlite.prepare(`SELECT "count", "xor" FROM "tableHash" WHERE "table" = 'department'`).get()
      expect(kept).toEqual(sum)
      expect(sqlite.pragma('foreign_keys', { simple: true })).toBe(1)
    })
  })

  it.each([
    ['that fails half way', 'CREATE TABLE "extra" (a); SELECT * FROM "nowhere";'],
    ['that breaks a reference', `UPDATE "axis" SET "roadmap" = '01a2031f-0000-7000-8000-000000000000';`]
  ])('leaves the file as it was after a step %s', async (_, statements) => {
    await withFile(sqlite => {
      const connection = connectionOf(sqlite)
      const before = [schemaOf(sqlite), sqlite.serialize().toString('latin1')]
      expect(() =>
        migrate(connection, BY, [...MIGRATIONS, NEXT, { version: CURRENT_VERSION + 20, statements }])
      ).toThrow('MIGRATION_FAILED')
      expect([schemaOf(sqlite), sqlite.serialize().toString('latin1')]).toEqual(before)
    })
  })

  it('gives the hashes again that commits wrote one by one', async () => {
    await withFile(sqlite => {
      const connection = connectionOf(sqlite)
      const sums = () => sqlite.prepare('SELECT * FROM "tableHash" WHERE "count" > 0 ORDER BY "table"').all()
      const before = sums()
      rehash(connection, ['department', 'action', 'stakeholder', 'translation', 'change'])
      expect(sums()).toEqual(before)
    })
  })
})
