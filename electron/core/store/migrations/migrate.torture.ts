import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { afterAll, beforeAll } from 'vitest'
import { isPianoError } from '#shared/contract/errors.ts'
import { run } from '../../../../tests/support/committing.ts'
import { oneOfEach } from '../../../../tests/support/one-of-each.ts'
import type { Draw } from '../../../../tests/torture/seed.ts'
import { control, torture } from '../../../../tests/torture/torture.ts'
import { connectionOf } from '../file/connection.ts'
import { createWorkspace } from '../file/create.ts'
import { openWorkspace } from '../file/open.ts'
import { migrate, versionOf } from './migrate.ts'
import { CURRENT_VERSION, MIGRATIONS, type Migration } from './migrations.ts'

// A migration killed at the N-th call that changes what is on the disk. The next start finds the form before it or the one after it,
// with everything in agreement, and what was before can be migrated again.

const CALLS = 'pwrite64,fsync,fdatasync,ftruncate,unlink'

const STEPS: readonly Migration[] = [
  {
    version: CURRENT_VERSION + 10,
    statements: `ALTER TABLE "department" ADD COLUMN "colour" TEXT;
      UPDATE "department" SET "colour" = 'red';
      UPDATE "stakeholder" SET "name" = "name" || ' (2030)';`,
    changes: { department: ['colour'], stakeholder: ['name'] }
  },
  {
    version: CURRENT_VERSION + 20,
    statements: 'CREATE TABLE "later" ("id" TEXT PRIMARY KEY) STRICT;'
  }
]

const BY = { device: '0123456789ab', now: Date.UTC(2030, 0, 1) }

const MIGRATE = `
const [folder, path, atOnce, steps, by] = process.argv.slice(1)
const { default: Database } = await import('better-sqlite3')
const { connectionOf } = await import(folder + '/../file/connection.ts')
const { setJournal, setPragmas } = await import(folder + '/../file/pragmas.ts')
const { migrate } = await import(folder + '/migrate.ts')
const { MIGRATIONS } = await import(folder + '/migrations.ts')
const sqlite = new Database(path)
setPragmas(sqlite)
setJournal(sqlite)
const connection = connectionOf(sqlite)
if (atOnce === 'true') migrate(connection, JSON.parse(by), [...MIGRATIONS, ...JSON.parse(steps)])
else for (const { statements, version } of JSON.parse(steps)) {
  for (const one of statements.split(';')) sqlite.exec(one)
  sqlite.pragma('user_version = ' + version)
}`

const root = mkdtempSync(join(tmpdir(), 'piano-migrations-'))
const template = join(root, 'template.piano')
afterAll(() => rmSync(root, { recursive: true, force: true }))

beforeAll(async () => {
  const home = join(root, 'home')
  await createWorkspace(template, { cityName: 'Bari', language: 'it', home })
  const workspace = await openWorkspace(template, { home })
  await run(workspace, ...oneOfEach().operations)
  for (let index = 0; index < 40; index += 1)
    await run(workspace, { op: 'create', type: 'stakeholder', fields: { name: `Forum ${index}` } })
  await workspace.close()
})

/** Says that the file is sound in its form: as the store says of today's, as the steps left it of the later one. */
const checkOpens = async (path: string): Promise<void> => {
  const sqlite = new SqliteDatabase(path)
  const connection = connectionOf(sqlite)
  const version = versionOf(connection)
  const names = sqlite.prepare('SELECT "name" FROM "stakeholder"').pluck().all() as readonly string[]
  const renamed = names.filter(name => name.endsWith(' (2030)')).length
  const isLater = version === CURRENT_VERSION + 20
  sqlite.close()
  if (!isLater && version !== CURRENT_VERSION) throw new Error(`between the steps: ${version}`)
  if (renamed !== (isLater ? names.length : 0))
    throw new Error(`${renamed} of ${names.length} renamed in ${version}`)
}

const opensAgain = async (path: string, home: string): Promise<void> => {
  try {
    const workspace = await openWorkspace(path, { home })
    try {
      const { problems } = await workspace.validate()
      if (problems.length > 0) throw new Error(JSON.stringify(problems))
    } finally {
      await workspace.close()
    }
  } catch (error) {
    // This program knows nothing of the later form; what it must not say is that the file is damaged.
    if (!isPianoError(error) || error.code !== 'WORKSPACE_NEWER') throw error
    return
  }
  const sqlite = new SqliteDatabase(path)
  migrate(connectionOf(sqlite), BY, [...MIGRATIONS, ...STEPS])
  sqlite.close()
  await checkOpens(path)
}

const killed =
  (atOnce: boolean) =>
  async ({ below, oneOf }: Draw): Promise<void> => {
    const folder = mkdtempSync(join(root, 'case-'))
    try {
      const path = join(folder, 'a.piano')
      copyFileSync(template, path)
      const when = 1 + below(oneOf([40, 120]))
      const watch = [
        '-f',
        '-qq',
        '-o',
        '/dev/null',
        '-P',
        path,
        '-P',
        `${path}-journal`,
        '-e',
        `trace=${CALLS}`
      ]
      const kill = ['-e', `inject=${CALLS}:signal=KILL:when=${when}`]
      const words = [import.meta.dirname, path, String(atOnce), JSON.stringify(STEPS), JSON.stringify(BY)]
      spawnSync('strace', [
        ...watch,
        ...kill,
        process.execPath,
        '--input-type=module',
        '-e',
        MIGRATE,
        ...words
      ])
      // Whoever opens it first plays the journal back: here the program itself.
      await opensAgain(path, join(folder, 'home'))
      await checkOpens(path)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }

if (spawnSync('strace', ['-V']).status === 0) {
  torture('a migration of two steps, killed on its way', 25, killed(true))
  control('the statements of the steps one by one, killed on their way', 12, killed(false))
}
