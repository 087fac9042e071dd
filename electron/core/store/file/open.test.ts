import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync
} from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import {
  openedByAnotherProcess,
  triedByAnotherProcess,
  UNPRIVILEGED,
  withoutRights
} from '../../../../tests/support/other-process.ts'
import { createOne, withFolder, withWorkspace } from '../../../../tests/support/workspace.ts'
import { CURRENT_VERSION } from '../migrations/migrations.ts'
import { createWorkspace } from './create.ts'
import { lockPath } from './lock.ts'
import { openWorkspace } from './open.ts'

/** A closed workspace in a folder of its own. */
const withClosed = (test: (path: string, home: string, folder: string) => Promise<void>) =>
  withFolder(async folder => {
    const files = join(folder, 'files')
    mkdirSync(files)
    const [path, home] = [join(files, 'a.piano'), join(folder, 'home')]
    await createWorkspace(path, { cityName: 'A', language: 'it', home })
    await test(path, home, files)
  })

const changeByte = (path: string, at: number, value: number): void => {
  const bytes = readFileSync(path)
  bytes[at] = value
  writeFileSync(path, bytes)
}

/** Opening fails with a code, and neither the file nor its folder is changed by that. */
const refused = async (path: string, home: string, folder: string, code: string) => {
  const before = readFileSync(path)
  const names = readdirSync(folder)
  await expect(openWorkspace(path, { home })).rejects.toMatchObject({ code })
  expect(readFileSync(path).equals(before)).toBe(true)
  expect(readdirSync(folder)).toEqual(names)
}

describe('opening a workspace', () => {
  it('writes nothing into it', async () => {
    await withClosed(async (path, home, folder) => {
      const before = readFileSync(path)
      const workspace = await openWorkspace(path, { home })
      await workspace.search('urgenza', 5)
      await workspace.validate()
      await workspace.close()
      expect(readFileSync(path).equals(before)).toBe(true)
      expect(readdirSync(folder)).toEqual(['a.piano'])
    })
  })

  it('refuses a path where nothing is', async () => {
    await withFolder(async folder => {
      await expect(openWorkspace(join(folder, 'x.piano'))).rejects.toMatchObject({
        code: 'WORKSPACE_MISSING'
      })
      expect(readdirSync(folder)).toEqual([])
    })
  })

  it.each([
    ['an empty file', Buffer.alloc(0)],
    ['a text', Buffer.from('ciao '.repeat(100))],
    ['half a header', Buffer.from('SQLite format 3\0')],
    ['zeroes', Buffer.alloc(8192)]
  ])('refuses %s', async (_, bytes) => {
    await withFolder(async folder => {
      const path = join(folder, 'a.piano')
      writeFileSync(path, bytes)
      await refused(path, folder, folder, 'WORKSPACE_NOT_A_WORKSPACE')
    })
  })

  it('refuses a file whose end is missing, were it one byte', async () => {
    await withClosed(async (path, home, folder) => {
      const { size } = statSync(path)
      for (const length of [size - 1, size - 4096]) {
        truncateSync(path, length)
        await refused(path, home, folder, 'WORKSPACE_DAMAGED')
      }
    })
  })

  it('refuses a database of another program, and a folder', async () => {
    await withFolder(async folder => {
      const path = join(folder, 'a.piano')
      new SqliteDatabase(path).exec('CREATE TABLE a (b)').close()
      await refused(path, folder, folder, 'WORKSPACE_NOT_A_WORKSPACE')
      await expect(openWorkspace(folder)).rejects.toMatchObject({ code: 'WORKSPACE_NOT_A_WORKSPACE' })
    })
  })

  it('refuses a file of a newer version and says which', async () => {
    await withClosed(async (path, home, folder) => {
      changeByte(path, 62, 1)
      await refused(path, home, folder, 'WORKSPACE_NEWER')
      await expect(openWorkspace(path, { home })).rejects.toMatchObject({
        details: { version: 256 + CURRENT_VERSION }
      })
    })
  })

  it('refuses a file that is cut short, torn or in a mode of journal that is not ours', async () => {
    await withClosed(async (path, home, folder) => {
      const whole = readFileSync(path)
      for (const length of [100, 4096, 5000, whole.length - 4096]) {
        writeFileSync(path, whole.subarray(0, length))
        await refused(path, home, folder, 'WORKSPACE_DAMAGED')
      }
      const torn = Buffer.from(whole)
      torn.fill(0xaa, 4096, 20_000)
      writeFileSync(path, torn)
      await refused(path, home, folder, 'WORKSPACE_DAMAGED')
      writeFileSync(path, whole)
      changeByte(path, 18, 2)
      await refused(path, home, folder, 'WORKSPACE_DAMAGED')
    })
  })

  it('refuses a file into which someone put a trigger', async () => {
    await withClosed(async (path, home, folder) => {
      const sqlite = new SqliteDatabase(path)
      sqlite.exec('CREATE TRIGGER evil AFTER UPDATE ON city BEGIN DELETE FROM member; END')
      sqlite.close()
      await refused(path, home, folder, 'WORKSPACE_DAMAGED')
    })
  })

  it('is possible once: here by whatever name, and not from another process', async () => {
    await withWorkspace(async (workspace, { path, home, folder }) => {
      const other = join(folder, 'other.piano')
      symlinkSync(path, other)
      for (const name of [path, other]) {
        await expect(openWorkspace(name, { home })).rejects.toMatchObject({ code: 'WORKSPACE_IN_USE' })
      }
      const answer = JSON.parse(openedByAnotherProcess(path, join(folder, 'home2')))
      expect(answer).toMatchObject({ code: 'WORKSPACE_IN_USE', details: { host: hostname() } })
      expect(answer.details.since).toMatch(/^2/)
      expect(triedByAnotherProcess(path)).toBe('SQLITE_BUSY')
      await createOne(workspace, 'department', { name: 'still ours' })
    })
  })

  it('holds the file after every operation of the core', async () => {
    await withWorkspace(async (workspace, { path, folder }) => {
      const busy = (after: string) =>
        expect([after, triedByAnotherProcess(path)]).toEqual([after, 'SQLITE_BUSY'])
      busy('open')
      await createOne(workspace, 'department', { name: 'A' })
      busy('commit')
      await workspace.undo()
      busy('undo')
      await workspace.redo()
      busy('redo')
      await workspace.search('a', 5)
      busy('search')
      await workspace.validate()
      busy('validate')
      await workspace.backup('byHand')
      busy('backup')
      await workspace.copyTo(join(folder, 'copy.piano'))
      busy('copy')
      await expect(workspace.copyTo(path, { replace: true })).rejects.toMatchObject({
        code: 'WORKSPACE_IN_USE'
      })
      busy('copy onto itself')
      await expect(openWorkspace(path)).rejects.toMatchObject({ code: 'WORKSPACE_IN_USE' })
      busy('second opening')
      await expect(
        workspace.commit({ label: 'x', operations: [{ op: 'delete', type: 'x', id: 'y' }] })
      ).rejects.toThrow()
      busy('refused commit')
      await workspace.close()
      expect(triedByAnotherProcess(path)).toBe('free')
    })
  })

  it('works after the program was killed, and takes its lock note over', async () => {
    await withClosed(async (path, home, folder) => {
      expect(openedByAnotherProcess(path, home, 'die')).toBe('opened')
      expect(existsSync(lockPath(path))).toBe(true)
      const workspace = await openWorkspace(path, { home })
      await workspace.close()
      expect(readdirSync(folder)).toEqual(['a.piano'])
    })
  })

  it('respects the note of another computer until a person decides', async () => {
    await withClosed(async (path, home, folder) => {
      const note = { host: 'elsewhere', user: 'x', pid: 1, since: '2026-01-01T00:00:00.000Z' }
      writeFileSync(lockPath(path), JSON.stringify(note))
      await refused(path, home, folder, 'WORKSPACE_IN_USE')
      const workspace = await openWorkspace(path, { home, takeOver: true })
      await workspace.close()
    })
  })

  it('reads a file that may not be written, and refuses to write to it', async () => {
    await withClosed(async (path, home, folder) => {
      const workspace = await openWorkspace(path, { home, readOnly: true })
      expect(workspace.readOnly).toBe(true)
      expect(readdirSync(folder)).toEqual(['a.piano'])
      expect(await workspace.search('urgenza', 5)).toHaveLength(1)
      await expect(createOne(workspace, 'department', { name: 'A' })).rejects.toMatchObject({
        code: 'WORKSPACE_READ_ONLY'
      })
      await expect(workspace.undo()).rejects.toMatchObject({ code: 'NOTHING_TO_UNDO' })
      await workspace.close()
    })
  })

  it('opens a file in a folder that may not be written for reading alone', async () => {
    await withClosed(async (path, home, folder) => {
      chmodSync(path, 0o444)
      const answer = withoutRights(folder, () => openedByAnotherProcess(path, home, 'end', UNPRIVILEGED))
      expect(answer).toBe('opened to read')
      expect(readdirSync(folder)).toEqual(['a.piano'])
    })
  })

  it('answers nothing any more once it is closed', async () => {
    await withWorkspace(async workspace => {
      await workspace.close()
      await expect(createOne(workspace, 'department', { name: 'A' })).rejects.toMatchObject({
        code: 'NO_WORKSPACE'
      })
      await expect(workspace.validate()).rejects.toMatchObject({ code: 'NO_WORKSPACE' })
    })
  })
})

describe('device ids', () => {
  it('stay the same over restarts, and differ between copies, moved files and restored ones', async () => {
    await withWorkspace(async (workspace, { path, home, folder, reopen }) => {
      await createOne(workspace, 'department', { name: 'A' })
      const first = workspace.device()
      const again = await reopen()
      expect(again.device()).toBe(first)
      await again.close()

      const copy = join(folder, 'copy.piano')
      copyFileSync(path, copy)
      const second = await openWorkspace(copy, { home })
      expect(second.device()).not.toBe(first)
      // What this installation did to the workspace stays its own, in whichever copy.
      expect((await second.undoState()).undo).not.toBeNull()
      await createOne(second, 'department', { name: 'B' })
      const { device } = { device: second.device() }
      await second.close()

      renameSync(copy, path)
      const restored = await openWorkspace(path, { home })
      expect([first, device]).not.toContain(restored.device())
      await createOne(restored, 'department', { name: 'C' })
      const devices = await restored.read.selectFrom('device').select('id').execute()
      expect(new Set(devices.map(({ id }) => id)).size).toBe(3)
      await restored.close()
    })
  })

  it('are not remembered before the first commit', async () => {
    await withClosed(async (path, home) => {
      const other = join(home, 'other')
      const workspace = await openWorkspace(path, { home: other })
      expect(existsSync(other)).toBe(false)
      await createOne(workspace, 'department', { name: 'A' })
      expect(readFileSync(join(other, 'devices.json'), 'utf8')).toContain(workspace.device())
      await workspace.close()
    })
  })

  it('leave undo its way back after the file was renamed, and stop it on another installation', async () => {
    await withWorkspace(async (workspace, { path, home, folder }) => {
      await createOne(workspace, 'department', { name: 'A' })
      await createOne(workspace, 'department', { name: 'B' })
      await workspace.close()
      const moved = join(folder, 'moved.piano')
      renameSync(path, moved)
      const again = await openWorkspace(moved, { home })
      await createOne(again, 'department', { name: 'C' })
      const names = async () => {
        const rows = await again.read
          .selectFrom('department')
          .where('deletedAt', 'is', null)
          .select('name')
          .execute()
        return rows.map(({ name }) => name).sort()
      }
      for (const left of [['A', 'B'], ['A'], []]) {
        await again.undo()
        expect(await names()).toEqual(left)
      }
      await again.redo()
      expect(await names()).toEqual(['A'])
      await again.close()
      const elsewhere = await openWorkspace(moved, { home: join(folder, 'home2') })
      await expect(elsewhere.undo()).rejects.toMatchObject({ code: 'NOTHING_TO_UNDO' })
      await elsewhere.close()
    })
  })

  it('let undo find in the next session what was written while the home folder could not be, and in no other copy', async () => {
    await withClosed(async (path, home) => {
      const full = join(home, 'full')
      writeFileSync(full, 'no folder')
      const first = await openWorkspace(path, { home: full })
      await createOne(first, 'department', { name: 'A' })
      await createOne(first, 'department', { name: 'B' })
      const device = first.device()
      expect((await first.undoState()).undo).not.toBeNull()
      await first.close()
      copyFileSync(path, `${path}-copy.piano`)
      const copy = await openWorkspace(`${path}-copy.piano`, { home: full })
      await createOne(copy, 'department', { name: 'C' })
      expect(copy.device()).not.toBe(device)
      await copy.undo()
      await expect(copy.undo()).rejects.toMatchObject({ code: 'NOTHING_TO_UNDO' })
      await copy.close()
      const again = await openWorkspace(path, { home: full })
      await again.undo()
      await again.close()
      // There is room again: what was written before is remembered, wherever the file goes.
      rmSync(full)
      const later = await openWorkspace(path, { home: full })
      expect(later.device()).toBe(device)
      await later.undo()
      await expect(later.undo()).rejects.toMatchObject({ code: 'NOTHING_TO_UNDO' })
      await later.close()
      expect(readFileSync(join(full, 'devices.json'), 'utf8')).toContain(device)
    })
  })
})
