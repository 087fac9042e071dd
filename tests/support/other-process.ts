import { execFileSync } from 'node:child_process'
import { chmodSync } from 'node:fs'
import { dirname, join } from 'node:path'

const TRY = `
const Database = require('better-sqlite3')
try {
  const database = new Database(process.argv[1], { timeout: 0, fileMustExist: true })
  database.exec('BEGIN IMMEDIATE; COMMIT')
  database.close()
  console.log('free')
} catch (error) {
  console.log(error.code)
}`

/** What a second process meets when it wants to write to a file: `free`, or SQLite's code. */
export const triedByAnotherProcess = (path: string): string =>
  execFileSync(process.execPath, ['-e', TRY, path], {
    cwd: join(import.meta.dirname, '../..'),
    encoding: 'utf8'
  }).trim()

const OPEN = `
const [open, path, home] = process.argv.slice(1)
const { openWorkspace } = await import(open)
try {
  const { readOnly } = await openWorkspace(path, { home })
  console.log(readOnly ? 'opened to read' : 'opened')
  if (process.env.THEN === 'die') process.kill(process.pid, 'SIGKILL')
} catch (error) {
  console.log(JSON.stringify({ code: error.code, details: error.details }))
}
process.exit(0)`

const CREATE = `
const [create, path] = process.argv.slice(1)
const { createWorkspace } = await import(create)
try {
  await createWorkspace(path, { cityName: 'A', language: 'it', home: path + '.home' })
  console.log('{}')
} catch (error) {
  console.log(JSON.stringify({ code: error.code }))
}`

const ROOT = join(import.meta.dirname, '../..')

/** A user without rights, where the tests run as root: root may write everywhere. */
export const UNPRIVILEGED: number | undefined = process.getuid?.() === 0 ? 65_534 : undefined

/** Takes the right to write away from a folder, as on a read-only share, and gives it back. */
export const withoutRights = <T>(folder: string, test: () => T): T => {
  chmodSync(dirname(folder), 0o755)
  chmodSync(folder, 0o555)
  try {
    return test()
  } finally {
    chmodSync(folder, 0o755)
  }
}

const run = (script: string, args: readonly string[], user: number | undefined, then: string): string => {
  try {
    return execFileSync(process.execPath, ['--input-type=module', '-e', script, ...args], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, THEN: then },
      ...(user === undefined ? {} : { uid: user, gid: user })
    }).trim()
  } catch (error) {
    // Killed on purpose: what it printed before is what counts.
    if (then === 'die' && error instanceof Error && 'stdout' in error) return String(error.stdout).trim()
    throw error
  }
}

/** Opens a workspace with the program's own code in another process, which then ends or is killed without closing it. */
export const openedByAnotherProcess = (
  path: string,
  home: string,
  then: 'end' | 'die' = 'end',
  user?: number
): string => run(OPEN, [join(ROOT, 'electron/core/store/file/open.ts'), path, home], user, then)

/** Makes a workspace in another process, by a user of its own where one is named. */
export const createdByAnotherProcess = (path: string, user?: number): string =>
  run(CREATE, [join(ROOT, 'electron/core/store/file/create.ts'), path], user, 'end')
