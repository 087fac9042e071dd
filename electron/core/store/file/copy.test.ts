import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { oneOfEach } from '../../../../tests/support/one-of-each.ts'
import { visibleState } from '../../../../tests/support/visible-state.ts'
import { createOne, withFolder, withWorkspace } from '../../../../tests/support/workspace.ts'
import { sha256 } from '../../files/sha256.ts'
import { openWorkspace } from './open.ts'

describe('copies and backups', () => {
  it('hold the same as the open workspace, with their SHA-256 beside them', async () => {
    await withWorkspace(async (workspace, { home, folder }) => {
      await workspace.commit({ label: 'all', reason: 'test', operations: [...oneOfEach().operations] })
      const backup = await workspace.backup('byHand')
      expect(dirname(backup.path)).toBe(join(home, 'backups', workspace.id))
      expect(sha256(readFileSync(backup.path))).toBe(backup.sha256)
      expect(readFileSync(`${backup.path}.sha256`, 'utf8')).toContain(backup.sha256)
      const copy = join(folder, 'copy.piano')
      const { size } = await workspace.copyTo(copy)
      expect(readFileSync(copy).length).toBe(size)
      const other = await openWorkspace(copy, { home })
      expect(await visibleState(other)).toEqual(await visibleState(workspace))
      expect((await other.validate()).problems).toEqual([])
      await other.close()
    })
  })

  it('never replace a file unless told to, and leave nothing when the folder is missing', async () => {
    await withWorkspace(async (workspace, { folder }) => {
      const path = join(folder, 'copy.piano')
      writeFileSync(path, 'mine')
      await expect(workspace.copyTo(path)).rejects.toMatchObject({ code: 'WORKSPACE_EXISTS' })
      expect(readFileSync(path, 'utf8')).toBe('mine')
      await workspace.copyTo(path, { replace: true })
      expect(readFileSync(path, 'latin1').startsWith('SQLite')).toBe(true)
      await expect(workspace.copyTo(join(folder, 'no', 'x.piano'))).rejects.toMatchObject({
        code: 'FOLDER_MISSING'
      })
    })
  })

  it('are not made of a workspace whose rows do not agree with their hashes', async () => {
    await withWorkspace(async (workspace, { path, home, reopen }) => {
      await createOne(workspace, 'department', { name: 'Scuola' })
      await workspace.close()
      const sqlite = new SqliteDatabase(path)
      sqlite.exec(`UPDATE "department" SET "name" = 'Squola'`)
      sqlite.close()
      const again = await reopen()
      expect((await again.validate()).problems).toContainEqual({ code: 'TABLE_HASH', where: 'department' })
      await expect(again.backup('byHand')).rejects.toMatchObject({
        code: 'BACKUP_FAILED',
        details: { reason: 'WORKSPACE_DAMAGED' }
      })
      expect(readdirSync(join(home, 'backups', again.id))).toEqual([])
    })
  })
})

/** A file system of 3 MB, where the machine lets us make one. */
const small = (folder: string): boolean => {
  mkdirSync(folder)
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', folder], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Only root on Linux may make file systems; elsewhere there is no small disk to fill. */
const mayMount = process.platform === 'linux' && process.getuid?.() === 0

if (mayMount) {
  describe('a full disk', () => {
    it('fails the commit with DISK_FULL, keeps everything from before and works again when there is room', async () => {
      await withFolder(async folder => {
        const disk = join(folder, 'disk')
        if (!small(disk)) return
        try {
          const { createWorkspace } = await import('./create.ts')
          const [path, home] = [join(disk, 'a.piano'), join(folder, 'home')]
          await createWorkspace(path, { cityName: 'A', language: 'it', home })
          const workspace = await openWorkspace(path, { home })
          const id = await createOne(workspace, 'department', { name: 'A' })
          const before = await visibleState(workspace)
          const filler = join(disk, 'filler')
          execFileSync('sh', ['-c', 'dd if=/dev/zero of="$0" bs=4k 2>/dev/null || true', filler])
          const write = () =>
            workspace.commit({
              label: 'long',
              operations: [
                { op: 'set', type: 'department', id, fields: { responsibilities: 'x'.repeat(190_000) } }
              ]
            })
          await expect(write()).rejects.toMatchObject({ code: 'DISK_FULL' })
          expect(await visibleState(workspace)).toEqual(before)
          await expect(workspace.copyTo(join(disk, 'copy.piano'))).rejects.toMatchObject({
            code: 'DISK_FULL'
          })
          expect(existsSync(join(disk, 'copy.piano'))).toBe(false)
          execFileSync('rm', [filler])
          await write()
          expect((await workspace.validate()).problems).toEqual([])
          await workspace.close()
          expect(readdirSync(disk)).toEqual(['a.piano'])
        } finally {
          execFileSync('umount', ['-l', disk], { stdio: 'ignore' })
        }
      })
    })
  })
}
