import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { Change, ChangedRecord, RecordListInput } from '#shared/contract/record.ts'
import { packedRows } from '../../../tests/support/renderer/packed-rows.ts'
import type { Client } from '../client/core.tsx'
import { type ListedRow, patchedList, renewedRows, touchedRows } from './record-lists.ts'

const idOf = (last: number): string => `01990000-0000-7000-8000-${String(last).padStart(12, '0')}`
const DEPARTMENT = { type: 'department' as const, id: idOf(900), title: 'Cultura', deleted: false }

const INPUT: RecordListInput = {
  type: 'priority',
  fields: ['title', 'department', 'position'],
  counts: [{ name: 'actions', of: 'actionPriority' }]
}
const row = (last: number, position: string, department: ListedRow[string] = null): ListedRow => ({
  id: idOf(last),
  title: `Priorità ${last}`,
  department,
  position,
  actions: 0
})
const ROWS = [row(1, 'a0'), row(2, 'a1', DEPARTMENT), row(3, 'a2')]

const changed = (
  type: ChangedRecord['type'],
  id: string,
  fields: string[],
  near: ChangedRecord['near'] = []
) => ({ records: [{ type, id, fields, values: {}, near }] })

describe('rows that a change shows in', () => {
  const touched = (change: Pick<Change, 'records'>) => touchedRows(INPUT, ROWS, change)

  it('are those of the records that changed in a field that is listed', () => {
    expect(touched(changed('priority', idOf(1), ['title']))).toEqual([idOf(1)])
    expect(touched(changed('priority', idOf(1), ['notes', 'title@ar']))).toEqual([])
    expect(touched(changed('priority', idOf(9), ['id', 'notes']))).toEqual([idOf(9)])
    expect(touched(changed('priority', idOf(1), ['deletedAt']))).toEqual([idOf(1)])
  })

  it('are those that name what was renamed', () => {
    expect(touched(changed('department', DEPARTMENT.id, ['name']))).toEqual([idOf(2)])
    expect(touched(changed('department', DEPARTMENT.id, ['responsibilities']))).toEqual([])
  })

  it('are those that something hangs on which is counted', () => {
    const near = [
      { type: 'action' as const, id: idOf(7) },
      { type: 'priority' as const, id: idOf(3) }
    ]
    expect(touched(changed('actionPriority', `${idOf(7)}~${idOf(3)}`, ['id'], near))).toEqual([idOf(3)])
    expect(touched(changed('score', idOf(8), ['id'], near))).toEqual([])
  })

  it('are all where too much changed to say', () => {
    expect(touched({ records: null })).toBeNull()
    const records = Array.from({ length: 2000 }, (_, index) => ({
      type: 'priority' as const,
      id: idOf(index),
      fields: ['title'],
      values: {},
      near: []
    }))
    expect(touched({ records })).toBeNull()
  })
})

describe('a list after a change', () => {
  it('is what it would be if it had been read anew', () => {
    const positions = fc.uniqueArray(fc.stringMatching(/^a[0-9A-Z]$/), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(positions, fc.array(fc.nat(7)), fc.array(fc.nat(9)), (order, before, asked) => {
        const now = order
          .map((position, index) => row(index, position))
          .toSorted((a, b) => (String(a['position']) < String(b['position']) ? -1 : 1))
        // Every row that stands otherwise than it did is among those asked for.
        const old = now.map(one => (before.includes(now.indexOf(one)) ? { ...one, title: 'alt' } : one))
        const gone = row(8, 'aZZ')
        const ids = [
          ...new Set([
            ...old.filter(one => one['title'] === 'alt').map(one => one.id),
            gone.id,
            ...asked.map(idOf)
          ])
        ]
        const listed = [...old.filter((one, at) => at > 0 || !ids.includes(one.id)), gone]
        const fresh = now.filter(one => ids.includes(one.id))
        expect(renewedRows(INPUT, listed, ids, fresh)).toEqual(now)
      }),
      { numRuns: 100 }
    )
  })

  it('keeps the rows that did not change as they are', () => {
    const fresh = [{ ...row(2, 'a1'), title: 'Neu' }]
    const [first, second, third] = renewedRows(INPUT, ROWS, [idOf(2)], fresh)
    expect([first === ROWS[0], second === fresh[0], third === ROWS[2]]).toEqual([true, true, true])
  })

  it('asks for the changed rows alone, and for nothing where none shows it', async () => {
    const renamed: ListedRow = { ...row(1, 'a0'), title: 'Nuovo' }
    const list = vi.fn(() => Promise.resolve(packedRows([renamed])))
    const { patch } = patchedList({ record: { list } } as unknown as Client, INPUT)
    const change = (one: Pick<Change, 'records'>) => one as Change
    const nothing = await patch(ROWS, change(changed('priority', idOf(1), ['notes'])), [])
    expect(nothing?.(ROWS)).toBe(ROWS)
    expect(list).not.toHaveBeenCalled()
    const put = await patch(ROWS, change(changed('priority', idOf(1), ['title'])), [])
    expect(list).toHaveBeenCalledExactlyOnceWith({ ...INPUT, ids: [idOf(1)] }, undefined)
    expect(put?.(ROWS)).toEqual([renamed, ROWS[1], ROWS[2]])
    expect(patch(ROWS, change({ records: null }), [])).toBeNull()
  })
})
