import { writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import SqliteDatabase from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { RECORD_TYPES } from '#shared/model/index.ts'
import { garbleIndex } from '../../../../tests/support/garble-index.ts'
import { oneOfEach } from '../../../../tests/support/one-of-each.ts'
import { withWorkspace } from '../../../../tests/support/workspace.ts'
import { placesOf } from '../../../../tests/torture/seed.ts'
import { sealRoadmap } from '../../areas/roadmap/seal.ts'
import { send } from '../../bundles/testing/two-cities.ts'
import { type Connection, connectionOf } from '../file/connection.ts'
import { lockPath } from '../file/lock.ts'
import { checkWorkspaceRow } from '../file/soundness.ts'
import { tableOf } from '../tables.ts'
import type { Workspace } from '../workspace.ts'
import { checkRows } from './check-rows.ts'
import { rowProblems } from './validation-rows.ts'

/** Runs a test over the closed file of a workspace with a record of each kind. */
const withFile = (test: (connection: Connection, path: string) => void | Promise<void>) =>
  withWorkspace(async (workspace, { path }) => {
    await workspace.commit({ label: 'all', operations: oneOfEach().operations, reason: 'test' })
    await workspace.close()
    const sqlite = new SqliteDatabase(path)
    sqlite.pragma('foreign_keys = OFF')
    sqlite.pragma('ignore_check_constraints = ON')
    try {
      await test(connectionOf(sqlite), path)
    } finally {
      sqlite.close()
    }
  })

type Cell = string | number | Uint8Array

/** A value with one bit turned; null where that would be no text. */
const turned = (value: Cell, bit: number): Cell | null => {
  if (typeof value === 'number') return value ^ (1 << (bit % 20))
  const bytes = Buffer.from(value)
  const at = (bit >> 3) % bytes.length
  bytes.writeUInt8((bytes[at] ?? 0) ^ (1 << (bit & 7)), at)
  if (typeof value !== 'string') return bytes
  const text = bytes.toString('utf8')
  return text.includes('\ufffd') || text.includes('\0') ? null : text
}

const bitsOf = (value: Cell): number => (typeof value === 'number' ? 20 : 8 * Buffer.from(value).length)

describe("the workspace's own row", () => {
  it('is under a hash: no bit of any field turns unseen, but for the note on the search index', () =>
    withFile(connection => {
      expect(() => checkWorkspaceRow(connection)).not.toThrow()
      const { foldVersion: _, ...row } = connection.prepare('SELECT * FROM "workspace"').get() as Readonly<
        Record<string, Cell>
      >
      expect(Object.keys(row)).toEqual(expect.arrayContaining(['id', 'signingKey', 'createdAt', 'language']))
      for (const [name, value] of Object.entries(row)) {
        const set = connection.prepare(`UPDATE "workspace" SET "${name}" = ?`)
        for (let bit = 0; bit < bitsOf(value); bit += 1) {
          const other = turned(value, bit)
          if (other === null) continue
          set.run(other)
          expect(() => checkWorkspaceRow(connection), `${name}, bit ${bit}`).toThrow('WORKSPACE_DAMAGED')
        }
        set.run(value)
        expect(() => checkWorkspaceRow(connection)).not.toThrow()
      }
    }))

  it('is looked at by validation, before anything is sent, by a backup and when the file is opened', () =>
    withWorkspace(async (workspace, { path, reopen }) => {
      await workspace.close()
      const sqlite = new SqliteDatabase(path)
      sqlite.exec(`UPDATE "workspace" SET "signingKey" = CAST(substr("signingKey", 1, 47) || x'00' AS BLOB)`)
      const connection = connectionOf(sqlite)
      expect(rowProblems(connection).problems).toEqual([{ code: 'TABLE_HASH', where: 'workspace' }])
      expect(() => checkRows(connection, [])).toThrow('WORKSPACE_DAMAGED')
      sqlite.close()
      await expect(reopen()).rejects.toMatchObject({
        code: 'WORKSPACE_DAMAGED',
        details: { part: 'workspace' }
      })
    }))
})

/** Seals a roadmap as approved; null: the ranking. */
const sealOf = (workspace: Workspace, roadmap: string | null) =>
  sealRoadmap(
    workspace,
    {
      roadmap,
      title: 'x',
      occasion: roadmap === null ? 'ranking' : 'approval',
      body: null,
      actNumber: null,
      actDate: null,
      note: null
    },
    '2026-01-01'
  )

describe('records that a disk garbled', () => {
  it('are told by their kind, whichever field it was', () =>
    withFile(connection => {
      expect(() => checkRows(connection, RECORD_TYPES)).not.toThrow()
      for (const type of RECORD_TYPES) {
        const columns = tableOf(type).columns.filter(column => column !== 'deletedAt')
        const row = connection.prepare(`SELECT * FROM "${type}"`).get() as
          | Readonly<Record<string, Cell | null>>
          | undefined
        if (row === undefined) continue
        for (const name of columns) {
          const value = row[name] ?? null
          if (value === null) continue
          const set = connection.prepare(
            `UPDATE "${type}" SET "${name}" = ? WHERE rowid = (SELECT min(rowid) FROM "${type}")`
          )
          for (const bit of placesOf(bitsOf(value), 2, `${type}.${name}`)) {
            const other = turned(value, bit)
            if (other === null) continue
            set.run(other)
            expect(() => checkRows(connection, [type]), `${type}.${name}`).toThrow('RECORDS_DAMAGED')
            set.run(value)
          }
        }
      }
      expect(() => checkRows(connection, RECORD_TYPES)).not.toThrow()
    }))

  it('are told where only an index is wrong, which would hide them, and are then neither sealed nor sent', () =>
    withWorkspace(async (workspace, { path, home, reopen }) => {
      const { operations, ids } = oneOfEach()
      await workspace.commit({ label: 'all', operations, reason: 'test' })
      await workspace.close()
      garbleIndex(path, 'milestone')
      // SQLite's quick check sees nothing of it.
      const opened = await reopen()
      expect((await opened.validate()).problems).toContainEqual({ code: 'PAGES', where: 'file' })
      const damaged = { code: 'RECORDS_DAMAGED', details: { type: 'milestone' } }
      await expect(sealOf(opened, ids.roadmap ?? '')).rejects.toMatchObject(damaged)
      await expect(send({ workspace: opened, path, home })).rejects.toMatchObject(damaged)
    }))

  it('are neither sealed, nor sent, while other kinds are', () =>
    withWorkspace(async (workspace, { path, home, reopen }) => {
      const { operations, ids } = oneOfEach()
      await workspace.commit({ label: 'all', operations, reason: 'test' })
      await workspace.close()
      const sqlite = new SqliteDatabase(path)
      sqlite.exec(`UPDATE "milestone" SET "title" = 'Another'`)
      sqlite.close()
      const opened = await reopen()
      const damaged = { code: 'RECORDS_DAMAGED', details: { type: 'milestone' } }
      await expect(sealOf(opened, ids.roadmap ?? '')).rejects.toMatchObject(damaged)
      await expect(send({ workspace: opened, path, home })).rejects.toMatchObject(damaged)
      expect((await sealOf(opened, null)).recordCount).toBeGreaterThan(0)
    }))

  it('are found when the file is opened after the program ended without closing it', () =>
    withWorkspace(async (workspace, { path, reopen }) => {
      await workspace.commit({ label: 'all', operations: oneOfEach().operations, reason: 'test' })
      await workspace.close()
      const sqlite = new SqliteDatabase(path)
      sqlite.exec(`UPDATE "milestone" SET "title" = 'Another'`)
      sqlite.close()
      await (await reopen()).close()
      const note = { host: hostname(), pid: 1, since: '2026-01-01T00:00:00.000Z' }
      writeFileSync(lockPath(path), JSON.stringify(note))
      await expect(reopen()).rejects.toMatchObject({
        code: 'WORKSPACE_DAMAGED',
        details: { part: 'milestone' }
      })
    }))
})
