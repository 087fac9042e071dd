import { expect, test } from 'vitest'
import { idOf } from '../../../../tests/support/renderer/ids.ts'
import { roadmapTree } from '../../../../tests/support/renderer/roadmap-tree.ts'
import { rowsOf } from './rows.ts'

const ALL = { passed: null, collapsed: new Set<string>(), adding: null }
const ids = (options: Partial<Parameters<typeof rowsOf>[1]> = {}) =>
  rowsOf(roadmapTree().axes, { ...ALL, ...options }).map(({ id }) => Number(id.slice(-4)) || id)

test('The tree is read from top to bottom, empty objectives too.', () => {
  expect(ids()).toEqual([10, 110, 111, 112, 120, 121, 122, 20, 210])
})

test('What is folded hides what is below it.', () => {
  expect(ids({ collapsed: new Set([idOf(110), idOf(20)]) })).toEqual([10, 110, 120, 121, 122, 20])
})

test('Filters leave the actions that pass and the groups that hold one.', () => {
  expect(ids({ passed: new Set([idOf(122)]) })).toEqual([10, 120, 122])
  expect(ids({ passed: new Set() })).toEqual([])
})

test('The line for a new record stands at the end of its parent, which opens for it.', () => {
  const adding = { type: 'action', parent: idOf(110) } as const
  expect(ids({ adding, collapsed: new Set([idOf(110)]) }).slice(0, 6)).toEqual([
    10,
    110,
    111,
    112,
    'new',
    120
  ])
  expect(ids({ adding: { type: 'axis', parent: null } }).at(-1)).toBe('new')
})

test('Each row knows its place among those shown beside it.', () => {
  const rows = rowsOf(roadmapTree().axes, { ...ALL, passed: new Set([idOf(112), idOf(121)]) })
  expect(rows.find(({ id }) => id === idOf(112))).toMatchObject({ place: 1, of: 1, level: 3 })
})
