import SqliteDatabase from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { makeFrozenWorkspace } from '../../../../tests/support/frozen-workspace.ts'
import { withFolder } from '../../../../tests/support/workspace.ts'
import { type Connection, connectionOf } from '../file/connection.ts'
import { setPragmas } from '../file/pragmas.ts'
import { refoldAll } from '../search/search-index.ts'
import { runUndo } from '../undo/undo.ts'
import { validationReport } from '../validate/validation-report.ts'
import { migrate } from './migrate.ts'
import { CURRENT_VERSION, MIGRATIONS, type Migration } from './migrations.ts'
import { rehash } from './rehash.ts'

const DEVICE = '0123456789ab'
const TRUSTED = { until: () => 0, doubted: () => null, accept: () => {} }
const BY = { device: DEVICE, now: Date.UTC(2030, 0, 1) }

/** A closed workspace with a record of every kind and a history, without the store's own checks. */
const withFrozen = (test: (connection: Connection) => void) =>
  withFolder(async folder => {
    await makeFrozenWorkspace(`${folder}/frozen.piano`)
    const sqlite = new SqliteDatabase(`${folder}/frozen.piano`)
    setPragmas(sqlite)
    try {
      test(connectionOf(sqlite))
    } finally {
      sqlite.close()
    }
  })

/** Columns stand in another order after a step than in a new file; the search texts are made when the file is opened. */
const problemsIn = (connection: Connection) => {
  refoldAll(connection, ['stakeholder', 'department', 'attachment', 'priority'])
  return validationReport(connection).problems.filter(
    ({ code, where }) => code !== 'SCHEMA' && !(code === 'SEARCH_TEXT' && !where.includes('stakeholder'))
  )
}

const stampOf = ({ prepare }: Connection, label: string): string =>
  (prepare('SELECT "stamp" FROM "transaction" WHERE "label" = ?').get(label) as { readonly stamp: string })
    .stamp

const step = (more: Omit<Migration, 'version'>): readonly Migration[] => [
  ...MIGRATIONS,
  { version: CURRENT_VERSION + 10, ...more }
]

const migrateLog = ({ prepare }: Connection) =>
  prepare(
    `SELECT c."type", c."field", c."before", c."after" FROM "change" c JOIN "transaction" t ON t."stamp" = c."stamp"
     WHERE t."label" = 'label.migrated' AND t."kind" = 'migrate' ORDER BY c."type", c."field", c."before"`
  ).all()

const undoOldEdit = (connection: Connection) =>
  runUndo(connection, stampOf(connection, 'An edit with translations'), {
    ...BY,
    author: null,
    clock: TRUSTED
  })

/** All that is in the tables, for names that must not be left anywhere; a sum over no rows says nothing, and that over the workspace's row goes with the search index. */
const textsIn = ({ sqlite }: Connection): string => {
  const tables = sqlite
    .prepare(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'searchIndex%' ORDER BY name`
    )
    .all() as { readonly name: string }[]
  const rows = (name: string) =>
    sqlite
      .prepare(
        `SELECT * FROM "${name}" ${name === 'tableHash' ? `WHERE "count" > 0 AND "table" <> 'workspace' ORDER BY "table"` : ''}`
      )
      .all()
  return tables.map(({ name }) => `${name} ${JSON.stringify(rows(name))}`).join('\n')
}

const linesApart = (one: string, other: string): readonly string[] => {
  const others = new Set(other.split('\n'))
  return one
    .split('\n')
    .filter(line => !others.has(line))
    .map(line => line.slice(0, 200))
}

describe('a step over a workspace with a history', () => {
  it('that changes values logs them: history, validation and undo of an old edit stay true', () =>
    withFrozen(connection => {
      migrate(
        connection,
        BY,
        step({
          statements: `UPDATE "stakeholder" SET "name" = "name" || ' (città)', "power" = NULL;
            UPDATE "city" SET "name" = "name"`,
          changes: { stakeholder: ['name', 'power', 'kind'], city: ['name'] }
        })
      )
      expect(migrateLog(connection)).toEqual([
        { type: 'stakeholder', field: 'name', before: '"Forum"', after: '"Forum (città)"' },
        { type: 'stakeholder', field: 'power', before: expect.stringMatching(/^\d$/), after: null }
      ])
      expect(problemsIn(connection)).toEqual([])
      const { left } = undoOldEdit(connection)
      expect(left.map(({ field }) => field)).toEqual(['name'])
      expect(problemsIn(connection)).toEqual([])
    }))

  it('that adds a column and fills it, and one that makes records, are logged too', () =>
    withFrozen(connection => {
      const { sqlite } = connection
      sqlite.exec(
        `UPDATE "department" SET "shortName" = NULL; ALTER TABLE "department" DROP COLUMN "shortName"`
      )
      sqlite.exec(
        `UPDATE "changeRow" SET "after" = json_remove("after", '$.shortName') WHERE "type" = 'department'`
      )
      rehash(connection, ['department', 'change'])
      const id = '01a2031f-0000-7000-8000-000000000001'
      migrate(connection, BY, [
        ...step({
          statements: `ALTER TABLE "department" ADD COLUMN "shortName" TEXT;
            INSERT INTO "department" ("id", "name", "rowHash") VALUES ('${id}', 'Nuova', zeroblob(32));`,
          changes: { department: ['shortName'] }
        }),
        {
          version: CURRENT_VERSION + 20,
          statements: `UPDATE "department" SET "shortName" = 'S'; UPDATE "translation" SET "field" = 'responsibilities'
            WHERE "type" = 'stakeholder' AND "field" = 'nowhere'; DELETE FROM "translation" WHERE "language" = 'fr' AND "type" = 'stakeholder'`,
          changes: { department: ['shortName'], translation: [] }
        }
      ])
      expect(migrateLog(connection)).toEqual(
        expect.arrayContaining([
          { type: 'department', field: 'id', before: null, after: '{"name":"Nuova","shortName":"S"}' },
          { type: 'department', field: 'shortName', before: null, after: '"S"' },
          { type: 'stakeholder', field: 'name@fr', before: expect.stringContaining('Forum'), after: null }
        ])
      )
      expect(problemsIn(connection)).toEqual([])
      undoOldEdit(connection)
      expect(problemsIn(connection)).toEqual([])
    }))

  it('that moves values from one column to another says of both what stood and stands there', () =>
    withFrozen(connection => {
      migrate(
        connection,
        BY,
        step({
          statements: `UPDATE "stakeholder" SET "acronym" = "territory" || '!'; UPDATE "stakeholder" SET "territory" = NULL`,
          changes: { stakeholder: ['acronym', 'territory'] }
        })
      )
      expect(problemsIn(connection)).toEqual([])
      expect(migrateLog(connection)).toHaveLength(2)
    }))

  it('that takes rows away is refused and leaves everything as it was', () =>
    withFrozen(connection => {
      const before = textsIn(connection)
      const taking = { statements: 'DELETE FROM "alignment"', changes: { alignment: ['code'] } }
      expect(() => migrate(connection, BY, step(taking))).toThrow('MIGRATION_FAILED')
      expect(linesApart(textsIn(connection), before)).toEqual([])
    }))

  it('that changes no values writes no transaction and touches no hash', () =>
    withFrozen(connection => {
      const before = textsIn(connection)
      migrate(connection, BY, step({ statements: 'ALTER TABLE "city" ADD COLUMN "colour" TEXT' }))
      expect(linesApart(textsIn(connection).replaceAll(',"colour":null', ''), before)).toEqual([])
    }))
})

describe('a kind that gets another name', () => {
  const rename = (from: string, to: string): Omit<Migration, 'version'> => ({
    statements: `ALTER TABLE "${from}" RENAME TO "${to}"`,
    renames: [{ from, to }]
  })
  const attached = (connection: Connection) => {
    const { sqlite } = connection
    sqlite.exec(`INSERT INTO "attachment" ("id", "ownerType", "ownerId", "fileName", "mediaType", "size", "sha256", "rowHash")
      SELECT '01a2031f-0000-7000-8000-000000000002', 'stakeholder', "id", 'a', 'b', 1, '${'a'.repeat(64)}', zeroblob(32) FROM "stakeholder"`)
    sqlite.exec(`INSERT INTO "blob" VALUES ('${'a'.repeat(64)}', 1)`)
    sqlite.exec(`INSERT INTO "changeRow" SELECT 'attachment', '01a2031f-0000-7000-8000-000000000002', 'id', max("row"), NULL,
      '{"fileName":"a","mediaType":"b","ownerId":"' || (SELECT "id" FROM "stakeholder") || '","ownerType":"stakeholder","sha256":"${'a'.repeat(64)}","size":1}' FROM "transaction"`)
    sqlite.exec(
      `UPDATE "sentBundle" SET "selection" = '{"languages":["it"],"types":["action","stakeholder"]}'`
    )
    sqlite.exec(
      `UPDATE "changeRow" SET "after" = json_set("after", '$.selection', (SELECT "selection" FROM "sentBundle")) WHERE "type" = 'sentBundle'`
    )
    rehash(connection, ['attachment', 'blob', 'change', 'sentBundle'])
  }

  it('leaves the old one nowhere, and the way back leads to the very same file', () =>
    withFrozen(connection => {
      attached(connection)
      const before = textsIn(connection)
      expect(before).toContain('"ownerType":"stakeholder"')
      migrate(connection, BY, step(rename('stakeholder', 'tradeUnion')))
      const renamed = textsIn(connection)
      // References to the kind are fields, and bear names of their own.
      expect(renamed.replaceAll(/"(\w+)":/g, '').replaceAll(/\\"stakeholder\\":/g, '')).not.toContain(
        'stakeholder'
      )
      expect(renamed).toContain('{\\"languages\\":[\\"it\\"],\\"types\\":[\\"action\\",\\"tradeUnion\\"]}')
      expect(() =>
        rehash(connection, ['tradeUnion', 'change', 'translation', 'attachment', 'sentBundle'])
      ).not.toThrow()
      expect(linesApart(textsIn(connection), renamed)).toEqual([])
      migrate(connection, BY, [
        ...step(rename('stakeholder', 'tradeUnion')),
        { version: CURRENT_VERSION + 20, ...rename('tradeUnion', 'stakeholder') }
      ])
      expect(linesApart(textsIn(connection), before.replace(/"foldVersion":\d+/, '"foldVersion":0'))).toEqual(
        []
      )
    }))

  it('from an older form keeps its history: valid, and an old edit can be undone', () =>
    withFrozen(connection => {
      migrate(connection, BY, step(rename('stakeholder', 'tradeUnion')))
      migrate(connection, BY, [
        ...step(rename('stakeholder', 'tradeUnion')),
        {
          version: CURRENT_VERSION + 20,
          statements: `ALTER TABLE "tradeUnion" RENAME TO "stakeholder"; UPDATE "stakeholder" SET "acronym" = 'F'`,
          renames: [{ from: 'tradeUnion', to: 'stakeholder' }],
          changes: { stakeholder: ['acronym'] }
        }
      ])
      expect(problemsIn(connection)).toEqual([])
      expect(migrateLog(connection)).toEqual([
        { type: 'stakeholder', field: 'acronym', before: expect.any(String), after: '"F"' }
      ])
      expect(undoOldEdit(connection).left).toEqual([])
      expect(problemsIn(connection)).toEqual([])
    }))
})
