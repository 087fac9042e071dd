import SqliteDatabase from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { createOne, withWorkspace } from '../../../../tests/support/workspace.ts'
import { sha256 } from '../../files/sha256.ts'
import type { Workspace } from '../workspace.ts'
import { ATTACHMENTS_LIMIT } from './attachments.ts'

const attach = (
  workspace: Workspace,
  ownerId: string,
  bytes: Uint8Array,
  more: Record<string, string | number> = {}
) => {
  const sum = sha256(bytes)
  return workspace.commit({
    label: 'attach',
    operations: [
      {
        op: 'create',
        type: 'attachment',
        fields: {
          ownerType: 'department',
          ownerId,
          fileName: 'a.bin',
          mediaType: 'x/y',
          size: Math.min(bytes.length, 20_971_520),
          sha256: sum,
          ...more
        }
      }
    ],
    content: { blobs: new Map([[sum, bytes]]) }
  })
}

describe('attachments', () => {
  it('keep their bytes in pieces of a megabyte, each file once', async () => {
    await withWorkspace(async (workspace, { reopen }) => {
      const id = await createOne(workspace, 'department', { name: 'A' })
      const bytes = Buffer.alloc(2_500_000, 'abc')
      await attach(workspace, id, bytes)
      await attach(workspace, id, bytes, { fileName: 'b.bin' })
      const again = await reopen()
      expect(Buffer.from(await again.blob(sha256(bytes))).equals(bytes)).toBe(true)
      expect(await again.read.selectFrom('blobChunk').select('part').execute()).toHaveLength(3)
      expect((await again.validate()).problems).toEqual([])
      await expect(again.blob('0'.repeat(64))).rejects.toMatchObject({ code: 'FILE_MISSING' })
    })
  })

  it('are refused when they are too large, without bytes, without owner or under themselves', async () => {
    await withWorkspace(async workspace => {
      const id = await createOne(workspace, 'department', { name: 'A' })
      const small = Buffer.from('x')
      const large = Buffer.alloc(20 * 1024 * 1024 + 1)
      await expect(attach(workspace, id, large)).rejects.toMatchObject({ code: 'ATTACHMENT_TOO_LARGE' })
      await expect(attach(workspace, id, small, { sha256: '0'.repeat(64) })).rejects.toMatchObject({
        code: 'FILE_MISSING'
      })
      await expect(attach(workspace, id, small, { ownerType: 'nothing' })).rejects.toMatchObject({
        code: 'UNKNOWN_TYPE'
      })
      await expect(attach(workspace, `${id}0`, small)).rejects.toMatchObject({ code: 'REFERENCE_UNKNOWN' })
      const { created } = await attach(workspace, id, small)
      const own = created[0]?.id ?? ''
      await expect(
        workspace.commit({
          label: 'loop',
          operations: [
            { op: 'set', type: 'attachment', id: own, fields: { ownerType: 'attachment', ownerId: own } }
          ]
        })
      ).rejects.toMatchObject({ code: 'REFERENCE_LOOP' })
    })
  })

  it('stop at 400 megabytes in all', async () => {
    await withWorkspace(async (workspace, { path, reopen }) => {
      const id = await createOne(workspace, 'department', { name: 'A' })
      await attach(workspace, id, Buffer.from('large'))
      await workspace.close()
      // The file says how large its attachments are; nobody waits here until they are.
      const sqlite = new SqliteDatabase(path)
      sqlite.prepare('UPDATE "blob" SET "size" = ?').run(ATTACHMENTS_LIMIT - 3)
      sqlite.close()
      const full = await reopen()
      await attach(full, id, Buffer.from('abc'))
      await expect(attach(full, id, Buffer.from('d'))).rejects.toMatchObject({ code: 'ATTACHMENTS_FULL' })
    })
  })

  it('go to the bin and come back with their owner', async () => {
    await withWorkspace(async workspace => {
      const id = await createOne(workspace, 'department', { name: 'A' })
      await attach(workspace, id, Buffer.from('x'))
      const live = () =>
        workspace.read.selectFrom('attachment').select('id').where('deletedAt', 'is', null).execute()
      await workspace.commit({ label: 'x', operations: [{ op: 'delete', type: 'department', id }] })
      expect(await live()).toHaveLength(0)
      await workspace.undo()
      expect(await live()).toHaveLength(1)
    })
  })
})
