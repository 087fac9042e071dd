import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byPosition } from '#shared/rules/position.ts'
import { idOf } from '../../../../tests/support/renderer/ids.ts'
import { roadmapTree } from '../../../../tests/support/renderer/roadmap-tree.ts'
import type { AxisNode } from '../plan.ts'
import { dropTarget, moveOperations, stepTarget, type Target } from './move.ts'
import { type RecordRow, rowsOf } from './rows.ts'

const rowsIn = (axes: readonly AxisNode[]) =>
  rowsOf(axes, { passed: null, collapsed: new Set(), adding: null })

const row = (axes: readonly AxisNode[], id: string): RecordRow => {
  const found = rowsIn(axes).find((one): one is RecordRow => one.kind !== 'new' && one.id === id)
  if (found === undefined) throw new Error(`no row ${id}`)
  return found
}

/** The ids of the actions of each objective after the operations were written. */
const afterMove = (
  axes: readonly AxisNode[],
  id: string,
  target: Target
): Readonly<Record<string, string[]>> => {
  const written = new Map(
    moveOperations(axes, 'action', id, target).flatMap(one =>
      one.op === 'set' ? [[one.id, one.fields]] : []
    )
  )
  const actions = axes.flatMap(axis =>
    axis.objectives.flatMap(objective =>
      objective.actions.map(action => ({
        id: action.id,
        objective: objective.id,
        position: action.position,
        ...written.get(action.id)
      }))
    )
  )
  const objectives = axes.flatMap(axis => axis.objectives.map(one => one.id))
  return Object.fromEntries(
    objectives.map(objective => [
      objective,
      actions
        .filter(action => action.objective === objective)
        .toSorted(byPosition)
        .map(action => action.id)
    ])
  )
}

test('An action stands exactly where it was put, and all others keep their order.', () => {
  const { axes } = roadmapTree()
  const places = fc.record({
    id: fc.constantFrom(111, 112, 121, 122).map(idOf),
    parent: fc.constantFrom(110, 120, 210).map(idOf),
    index: fc.integer({ min: 0, max: 3 })
  })
  fc.assert(
    fc.property(places, ({ id, parent, index }) => {
      const before = afterMove(axes, id, { parent: 'nowhere', index: 0 })
      const after = afterMove(axes, id, { parent, index })
      const others = (all: Readonly<Record<string, string[]>>) =>
        Object.values(all).map(ids => ids.filter(one => one !== id))
      expect(others(after)).toEqual(others(before))
      const size = (before[parent] ?? []).filter(one => one !== id).length
      expect(after[parent]?.indexOf(id)).toBe(Math.min(index, size))
    })
  )
})

test('Putting a record where it stands already writes nothing.', () => {
  const { axes } = roadmapTree()
  expect(moveOperations(axes, 'action', idOf(112), { parent: idOf(110), index: 1 })).toEqual([])
})

test('Every write names the stamps it was seen with, the parent’s too when that changes.', () => {
  const { axes } = roadmapTree()
  const [operation] = moveOperations(axes, 'action', idOf(111), { parent: idOf(210), index: 0 })
  expect(operation).toMatchObject({
    op: 'set',
    type: 'action',
    fields: { objective: idOf(210) },
    base: { objective: expect.any(String), position: expect.any(String) }
  })
})

test('A step passes one neighbour, and at the edge goes into the next objective, of the next axis too.', () => {
  const { axes } = roadmapTree()
  const step = (id: number, by: -1 | 1) => stepTarget(axes, rowsIn(axes), row(axes, idOf(id)), by)
  expect(step(111, 1)).toEqual({ parent: idOf(110), index: 1 })
  expect(step(112, 1)).toEqual({ parent: idOf(120), index: 0 })
  expect(step(121, -1)).toEqual({ parent: idOf(110), index: 2 })
  expect(step(122, 1)).toEqual({ parent: idOf(210), index: 0 })
  expect(step(111, -1)).toBeNull()
  expect(step(20, 1)).toBeNull()
  expect(step(20, -1)).toEqual({ parent: null, index: 0 })
})

test('A record is let go beside its own kind or into what can hold it, and nowhere else.', () => {
  const { axes } = roadmapTree()
  const drop = (dragged: number, over: number, half: 'upper' | 'lower' = 'upper') =>
    dropTarget(axes, row(axes, idOf(dragged)), row(axes, idOf(over)), half)
  expect(drop(111, 122)).toEqual({ parent: idOf(120), index: 1 })
  expect(drop(111, 122, 'lower')).toEqual({ parent: idOf(120), index: 2 })
  expect(drop(111, 210)).toEqual({ parent: idOf(210), index: 0 })
  expect(drop(110, 20)).toEqual({ parent: idOf(20), index: 1 })
  expect(drop(111, 10)).toBeNull()
  expect(drop(10, 111)).toBeNull()
  expect(drop(111, 111)).toBeNull()
})
