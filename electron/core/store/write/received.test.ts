import { expect, it } from 'vitest'
import { refused } from '../../../../tests/support/committing.ts'
import { createOne, withWorkspace } from '../../../../tests/support/workspace.ts'
import { sha256 } from '../../files/sha256.ts'
import type { CommitContent, Workspace } from '../workspace.ts'

const HASH = 'a'.repeat(64)
const BUNDLE = '01a2031f-0000-7000-8000-000000000001'

const row = (id: string) => ({
  type: 'practice',
  id,
  title: `T ${id}`,
  json: `{"id":"${id}"}`
})

const receive = (workspace: Workspace, partnerCity: string, content: CommitContent) =>
  workspace.commit({
    label: 'import',
    kind: 'import',
    operations: [
      {
        op: 'create',
        type: 'receivedBundle',
        id: BUNDLE,
        fields: {
          partnerCity,
          bundleId: HASH,
          packageHash: HASH,
          series: '0123456789ab',
          sequence: 1,
          createdAt: '2026-01-31T08:00:00.000Z',
          header: HASH
        }
      }
    ],
    content
  })

const rows = (count: number) => Array.from({ length: count }, (_, index) => row(String(1000 + index)))

it('received records are kept with the bundle they came in, once, and their sums agree', async () => {
  await withWorkspace(async workspace => {
    const city = await createOne(workspace, 'partnerCity', { name: 'Tirana' })
    await receive(workspace, city, { received: { bundle: BUNDLE, records: rows(250) } })
    await workspace.commit({
      label: 'again',
      operations: [{ op: 'create', type: 'partnerCity', fields: { name: 'Durrës' } }],
      content: { received: { bundle: BUNDLE, records: [...rows(250), row('1')] } }
    })
    const kept = await workspace.read.selectFrom('receivedRecord').selectAll().orderBy('id').execute()
    expect(kept).toEqual(rows(250).map(one => ({ bundle: BUNDLE, ...one })))
    expect((await workspace.validate()).problems).toEqual([])
  })
})

it('an import that breaks off while it is written leaves nothing', async () => {
  await withWorkspace(async workspace => {
    const city = await createOne(workspace, 'partnerCity', { name: 'Tirana' })
    const broken = function* () {
      yield row('1')
      throw new Error('the file ended')
    }
    const received = { bundle: BUNDLE, records: broken() }
    const bytes = Buffer.from('x')
    const blobs = new Map([[sha256(bytes), bytes]])
    await expect(receive(workspace, city, { blobs, received })).rejects.toMatchObject({
      code: 'INTERNAL'
    })
    const twins = { bundle: BUNDLE, records: [...rows(120), row('1000')] }
    await expect(receive(workspace, city, { received: twins })).rejects.toMatchObject({ code: 'INTERNAL' })
    await expect(
      receive(workspace, city, { blobs: new Map([...blobs, [HASH, bytes]]) })
    ).rejects.toMatchObject({ code: 'INTERNAL' })
    for (const table of ['receivedRecord', 'receivedBundle', 'blob', 'blobChunk'] as const) {
      expect([table, await workspace.read.selectFrom(table).selectAll().execute()]).toEqual([table, []])
    }
    expect((await workspace.validate()).problems).toEqual([])
    await refused(workspace, 'RECORD_UNKNOWN', { op: 'delete', type: 'receivedBundle', id: BUNDLE })
  })
})
