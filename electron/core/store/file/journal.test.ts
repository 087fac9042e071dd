import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { expect, it } from 'vitest'
import { leaveJournal, tornFile } from '../../../../tests/support/journal.ts'
import { createOne, withFolder, withWorkspace } from '../../../../tests/support/workspace.ts'
import { CURRENT_VERSION } from '../migrations/migrations.ts'
import { createWorkspace } from './create.ts'
import { openWorkspace } from './open.ts'

const PAGE = 4096

/** A closed workspace before and after one transaction, and the same as a later form would have it. */
const withStates = (
  test: (files: {
    path: string
    home: string
    folder: string
    before: Buffer
    after: Buffer
    newer: Buffer
  }) => Promise<void>
) =>
  withWorkspace(async (workspace, { path, home, folder }) => {
    await createOne(workspace, 'department', { name: 'kept' })
    await workspace.close()
    const before = readFileSync(path)
    const again = await openWorkspace(path, { home })
    await again.commit({
      label: 'x',
      operations: Array.from({ length: 30 }, (_, index) => ({
        op: 'create' as const,
        type: 'stakeholder',
        fields: { name: `Forum ${index}` }
      }))
    })
    await again.close()
    const after = readFileSync(path)
    const sqlite = new SqliteDatabase(path)
    sqlite.exec('CREATE TABLE later (a TEXT) STRICT')
    sqlite.pragma(`user_version = ${CURRENT_VERSION + 10}`)
    sqlite.close()
    const newer = readFileSync(path)
    await test({ path, home, folder, before, after, newer })
  })

const names = async (path: string, home: string): Promise<readonly string[]> => {
  const workspace = await openWorkspace(path, { home })
  const rows = await workspace.read.selectFrom('department').select('name').execute()
  const many = await workspace.read.selectFrom('stakeholder').select('id').execute()
  expect((await workspace.validate()).problems).toEqual([])
  await workspace.close()
  return [...rows.map(({ name }) => name), String(many.length)]
}

it('a transaction that was cut off at any page is taken back, a migration too', async () => {
  await withStates(async ({ path, home, before, after, newer }) => {
    for (const [now, then] of [
      [after, before],
      [newer, after]
    ] as const) {
      const pages = now.length / PAGE
      for (const page of [0, 1, 2, Math.floor(pages / 2), pages - 1, pages]) {
        writeFileSync(path, tornFile(then, now, page))
        leaveJournal(path, then)
        expect(await names(path, home)).toEqual(['kept', then === before ? '0' : '30'])
        expect(existsSync(`${path}-journal`)).toBe(false)
      }
    }
  })
})

it('a journal that a lost file left does not touch a good copy put in its place, and is set aside', async () => {
  await withStates(async ({ path, home, folder, before, after, newer }) => {
    // The same workspace, copied page by page anew: its pages lie elsewhere.
    writeFileSync(path, before)
    const copy = join(folder, 'copy.piano')
    const workspace = await openWorkspace(path, { home })
    await workspace.copyTo(copy)
    await workspace.close()
    const good = readFileSync(copy)
    const strangers = [after, newer]
    await withFolder(async other => {
      const file = join(other, 'b.piano')
      await createWorkspace(file, { cityName: 'B', language: 'fr', home })
      strangers.push(readFileSync(file))
    })
    for (const stranger of strangers) {
      writeFileSync(path, good)
      leaveJournal(path, stranger.subarray(0, stranger.length - 3 * PAGE))
      expect(await names(path, home)).toEqual(['kept', '0'])
      expect(readFileSync(path).equals(good)).toBe(true)
      expect(existsSync(`${path}-journal`)).toBe(false)
      expect(existsSync(`${path}.journal-of-another-file`)).toBe(true)
    }
    // An older copy of the very file, with a journal that would make it the newer one again.
    writeFileSync(path, before)
    leaveJournal(path, after)
    expect(await names(path, home)).toEqual(['kept', '0'])
  })
})

it('where neither way gives a sound file it is called damaged, and neither file was changed', async () => {
  await withStates(async ({ path, home, folder, before, after }) => {
    const changed = Array.from({ length: before.length / PAGE }, (_, page) => page).filter(
      page =>
        !before
          .subarray(page * PAGE, (page + 1) * PAGE)
          .equals(after.subarray(page * PAGE, (page + 1) * PAGE))
    )
    const torn = tornFile(before, after, changed[Math.floor(changed.length / 2)] ?? 0)
    writeFileSync(path, torn)
    leaveJournal(path, before)
    const journal = readFileSync(`${path}-journal`)
    // SQLite stops at a record whose sum is wrong: what stands behind it is not taken back.
    const summed = 512 + 3 * (PAGE + 8) + 4 + 96
    journal[summed] = (journal[summed] ?? 0) ^ 0xff
    writeFileSync(`${path}-journal`, journal)
    const files = readdirSync(folder)
    await expect(openWorkspace(path, { home })).rejects.toMatchObject({
      code: 'WORKSPACE_DAMAGED',
      details: { part: 'journal' }
    })
    expect(readFileSync(path).equals(torn)).toBe(true)
    expect(readFileSync(`${path}-journal`).equals(journal)).toBe(true)
    expect(readdirSync(folder)).toEqual(files)
  })
})

it('a file that is refused was not changed, whatever byte of its header is wrong', async () => {
  await withStates(async ({ path, home, after }) => {
    for (let at = 0; at < 100; at += 1) {
      const bytes = Buffer.from(after)
      bytes[at] = (bytes[at] ?? 0) ^ 1
      writeFileSync(path, bytes)
      await openWorkspace(path, { home }).then(
        workspace => workspace.close(),
        error => expect(error.code).toMatch(/^WORKSPACE_(DAMAGED|NOT_A_WORKSPACE|NEWER)$/)
      )
      expect([at, readFileSync(path).equals(bytes)]).toEqual([at, true])
    }
  })
})

it('a journal that is spent, or was never whole, is taken away: it still holds what stood in the file', async () => {
  await withStates(async ({ path, home, before, after }) => {
    writeFileSync(path, after)
    leaveJournal(path, before)
    const journal = readFileSync(`${path}-journal`)
    // A spent one has no header left; one that was cut off before it was on the disk lacks its first bytes alone.
    for (const bytes of [28, 12]) {
      writeFileSync(`${path}-journal`, Buffer.from(journal).fill(0, 0, bytes))
      const workspace = await openWorkspace(path, { home })
      expect(existsSync(`${path}-journal`)).toBe(false)
      await workspace.close()
    }
    rmSync(path)
  })
})
