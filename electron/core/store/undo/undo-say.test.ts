import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createOne, withWorkspace } from '../../../../tests/support/workspace.ts'
import { openWorkspace } from '../file/open.ts'
import type { Workspace } from '../workspace.ts'

const rename = (workspace: Workspace, id: string, name: string) =>
  workspace.commit({ label: name, operations: [{ op: 'set', type: 'department', id, fields: { name } }] })

const nameOf = async ({ read }: Workspace): Promise<string> =>
  (await read.selectFrom('department').select('name').executeTakeFirstOrThrow()).name

describe('who has the say over a field', () => {
  it('is who wrote it last, even the same value as before', async () => {
    await withWorkspace(async workspace => {
      const id = await createOne(workspace, 'department', { name: 'A' })
      const first = await rename(workspace, id, 'B')
      await rename(workspace, id, 'C')
      await rename(workspace, id, 'B')
      await expect(workspace.undoTransaction(first.stamp ?? '')).rejects.toMatchObject({
        code: 'UNDO_BLOCKED'
      })
      expect(await nameOf(workspace)).toBe('B')
    })
  })

  it('is on its own computer: Ctrl+Z in a copy of the file leaves alone what the other one wrote', async () => {
    await withWorkspace(async (workspace, { folder, path }) => {
      const id = await createOne(workspace, 'department', { name: 'A' })
      await rename(workspace, id, 'B')
      await workspace.close()
      const copied = join(folder, 'copy.piano')
      copyFileSync(path, copied)
      const copy = await openWorkspace(copied, { home: join(folder, 'home of another') })
      expect(copy.device()).not.toBe(workspace.device())
      await expect(copy.undo()).rejects.toMatchObject({ code: 'NOTHING_TO_UNDO' })
      await rename(copy, id, 'C')
      await copy.undo()
      await expect(copy.undo()).rejects.toMatchObject({ code: 'NOTHING_TO_UNDO' })
      expect(await nameOf(copy)).toBe('B')
      await copy.close()
    })
  })
})
