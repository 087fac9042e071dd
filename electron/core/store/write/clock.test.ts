import { describe, expect, it } from 'vitest'
import { createOne, withWorkspace } from '../../../../tests/support/workspace.ts'

const DAY = 24 * 60 * 60 * 1000
const START = Date.UTC(2026, 10, 22, 10)

describe('the clock of a workspace', () => {
  it('goes on when the clock on the wall goes back', async () => {
    const wall = { now: START }
    await withWorkspace(
      async workspace => {
        await createOne(workspace, 'department', { name: 'A' })
        wall.now = START - 1000 * 60
        await createOne(workspace, 'department', { name: 'B' })
        wall.now = START - DAY + 1000
        await createOne(workspace, 'department', { name: 'C' })
        const rows = await workspace.read.selectFrom('transaction').select('stamp').orderBy('stamp').execute()
        const names = await workspace.read
          .selectFrom('change')
          .select('after')
          .where('type', '=', 'department')
          .where('field', '=', 'id')
          .orderBy('stamp')
          .execute()
        expect(new Set(rows.map(row => row.stamp)).size).toBe(rows.length)
        expect(names.map(row => JSON.parse(row.after ?? '').name)).toEqual(['A', 'B', 'C'])
      },
      { now: () => wall.now }
    )
  })

  it('refuses to write when the newest stamp is more than a day ahead, until the clock is right', async () => {
    const wall = { now: START }
    await withWorkspace(
      async workspace => {
        await createOne(workspace, 'department', { name: 'A' })
        wall.now = START - DAY - 1000
        await expect(createOne(workspace, 'department', { name: 'B' })).rejects.toMatchObject({
          code: 'CLOCK_AHEAD'
        })
        wall.now = START
        await createOne(workspace, 'department', { name: 'B' })
        expect((await workspace.validate()).problems).toEqual([])
      },
      { now: () => wall.now }
    )
  })

  it('notes with each transaction what was known of every device before', async () => {
    await withWorkspace(async workspace => {
      await createOne(workspace, 'department', { name: 'A' })
      await createOne(workspace, 'department', { name: 'B' })
      const [newest, before] = await workspace.read
        .selectFrom('transaction')
        .select(['stamp', 'seen'])
        .orderBy('stamp', 'desc')
        .execute()
      expect(JSON.parse(newest?.seen ?? '')).toEqual({ [workspace.device()]: before?.stamp })
    })
  })
})
