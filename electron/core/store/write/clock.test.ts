import { describe, expect, it } from 'vitest'
import { createOne, withWorkspace } from '../../../../tests/support/workspace.ts'
import { clockTrust, type FileTimes } from './clock-trust.ts'

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

  it('goes on after a stamp from far ahead once a person says that the clock is right, in later sessions too', async () => {
    const wall = { now: Date.UTC(9999, 11, 30) }
    await withWorkspace(
      async (workspace, { reopen }) => {
        await createOne(workspace, 'department', { name: 'A' })
        wall.now = START
        const refused = createOne(workspace, 'department', { name: 'B' })
        await expect(refused).rejects.toMatchObject({
          code: 'CLOCK_AHEAD',
          details: { last: expect.stringContaining('9999-12-30'), now: new Date(START).toISOString() }
        })
        await expect(workspace.undo()).rejects.toMatchObject({ code: 'CLOCK_AHEAD' })
        await workspace.trustClock()
        await createOne(workspace, 'department', { name: 'B' })
        const again = await reopen()
        await createOne(again, 'department', { name: 'C' })
        const names = await again.read
          .selectFrom('department')
          .innerJoin('change', 'change.id', 'department.id')
          .where('field', '=', 'id')
          .select('department.name')
          .orderBy('stamp')
          .execute()
        expect(names.map(({ name }) => name)).toEqual(['A', 'B', 'C'])
        expect((await again.validate()).problems).toEqual([])
      },
      { now: () => wall.now }
    )
  })

  it('refuses a clock that runs years after all that is known, before its first stamp, until a person says it is right', async () => {
    const wall = { now: START }
    await withWorkspace(
      async workspace => {
        await createOne(workspace, 'department', { name: 'A' })
        wall.now = Date.UTC(9999, 0, 1)
        await expect(createOne(workspace, 'department', { name: 'B' })).rejects.toMatchObject({
          code: 'CLOCK_DOUBTFUL',
          details: { last: new Date(START).toISOString(), now: new Date(wall.now).toISOString() }
        })
        wall.now = START + 399 * DAY
        await createOne(workspace, 'department', { name: 'B' })
        wall.now += 1000 * DAY
        await workspace.trustClock()
        await createOne(workspace, 'department', { name: 'C' })
      },
      { now: () => wall.now }
    )
  })
})

describe('the trust in the clock on the wall', () => {
  const wall = { now: START, up: 1000 }
  const clocks = { now: () => wall.now, up: () => wall.up }
  const trusted = (times: FileTimes) => clockTrust(clocks, times, '/nowhere', 'w')

  it('ends when it is set forward while the file is open, not when the computer slept', () => {
    const trust = trusted({ written: START, disk: START })
    wall.now += 3 * DAY
    expect(trust.doubted(wall.now, START)).toBe(START)
    wall.up += 3 * DAY
    expect(trust.doubted(wall.now, START)).toBeNull()
    wall.now += 2 * DAY
    trust.accept(START)
    expect(trust.doubted(wall.now, START)).toBeNull()
  })

  it('ends when the disk that was just written says another day', () => {
    const trust = trusted({ written: START, disk: wall.now - 25 * 60 * 60 * 1000 })
    expect(trust.doubted(wall.now, wall.now)).toBe(wall.now - 25 * 60 * 60 * 1000)
    trust.accept(wall.now)
    expect(trust.doubted(wall.now, wall.now)).toBeNull()
  })

  it('stands on a file that was written lately, however old its newest stamp', () => {
    expect(trusted({ written: wall.now - DAY, disk: null }).doubted(wall.now, START - 500 * DAY)).toBeNull()
    expect(trusted({ written: 0, disk: null }).doubted(wall.now, START - 500 * DAY)).toBe(START - 500 * DAY)
  })
})
