import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { visibleState } from '../../../tests/support/visible-state.ts'
import { createOne, withWorkspace } from '../../../tests/support/workspace.ts'
import { openWorkspace } from '../store/file/open.ts'
import { isIntact, keptBackups, newestBackup } from './backups.ts'
import { restoreBackup } from './restore.ts'

it('backups are listed newest first, and one comes back as it was, as another device', async () => {
  await withWorkspace(async (workspace, { folder, home }) => {
    await createOne(workspace, 'department', { name: 'A' })
    const state = await visibleState(workspace)
    const first = await workspace.backup('byHand')
    await createOne(workspace, 'department', { name: 'B' })
    await workspace.backup('import')
    const kept = keptBackups(home, workspace.id)
    expect(kept.map(({ occasion }) => occasion)).toEqual(['import', 'byHand'])
    expect(new Date(kept[0]?.at ?? '').toISOString()).toBe(kept[0]?.at)

    const target = join(folder, 'restored.piano')
    const left = Buffer.concat([Buffer.from('d9d505f920a163d7', 'hex'), Buffer.alloc(600, 1)])
    writeFileSync(`${target}-journal`, left)
    restoreBackup(first.path, target)
    expect(existsSync(`${target}-journal`)).toBe(false)
    expect(readFileSync(`${target}.journal-of-another-file`).equals(left)).toBe(true)
    const restored = await openWorkspace(target, { home })
    expect(await visibleState(restored)).toEqual(state)
    expect(restored.device()).not.toBe(workspace.device())
    await restored.close()
    expect(() => restoreBackup(first.path, target)).toThrow('WORKSPACE_EXISTS')
  })
})

it('a backup made while the clock was ahead is not taken for the newest, nor for the one to come back', async () => {
  const DAY = 24 * 60 * 60 * 1000
  let ahead = 0
  await withWorkspace(
    async (workspace, { home }) => {
      await createOne(workspace, 'department', { name: 'A' })
      ahead = 400 * DAY
      await workspace.backup('automatic')
      ahead = 0
      await createOne(workspace, 'department', { name: 'B' })
      const { path } = await workspace.backup('automatic')
      expect(keptBackups(home, workspace.id).map(kept => kept.path === path)).toEqual([true, false])
      expect(newestBackup(home, workspace.id, workspace.path)?.path).toBe(path)
    },
    { now: () => Date.now() + ahead }
  )
})

it('what people saved under the name of a side file is left, and told', async () => {
  await withWorkspace(async (workspace, { folder }) => {
    const { path } = await workspace.backup('byHand')
    const target = join(folder, 'restored.piano')
    for (const rest of ['-journal', '-wal']) {
      writeFileSync(`${target}${rest}`, 'minutes of the meeting')
      expect(() => restoreBackup(path, target)).toThrow('FILE_IN_THE_WAY')
      expect(readFileSync(`${target}${rest}`, 'utf8')).toBe('minutes of the meeting')
      expect(existsSync(target)).toBe(false)
      rmSync(`${target}${rest}`)
    }
  })
})

it('a backup with a changed byte is noticed and not restored', async () => {
  await withWorkspace(async (workspace, { folder }) => {
    const { path } = await workspace.backup('byHand')
    const bytes = readFileSync(path)
    bytes[5000] = (bytes[5000] ?? 0) ^ 1
    writeFileSync(path, bytes)
    expect(isIntact(path)).toBe(false)
    expect(() => restoreBackup(path, join(folder, 'x.piano'))).toThrow('WORKSPACE_DAMAGED')
    expect(existsSync(join(folder, 'x.piano'))).toBe(false)
  })
})
