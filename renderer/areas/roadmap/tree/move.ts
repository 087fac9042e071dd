import type { Operation } from '#shared/contract/operation.ts'
import { byPosition, moveTo } from '#shared/rules/position.ts'
import type { AxisNode, PlanKind } from '../plan.ts'
import type { RecordRow, TreeRow } from './rows.ts'

type Stamps = Readonly<Record<string, string | null>>
export type Member = { readonly id: string; readonly position: string | null; readonly stamps: Stamps }

/** Where a record goes: its new parent (null: the roadmap itself) and how many of the others stand before it. */
export type Target = { readonly parent: string | null; readonly index: number }

const PARENT_FIELD = { axis: null, objective: 'axis', action: 'objective' } as const

/** The parents that records of a kind can live in, each with its children in order. */
export const parentsOf = (
  axes: readonly AxisNode[],
  kind: PlanKind
): readonly { readonly id: string | null; readonly children: readonly Member[] }[] => {
  if (kind === 'axis') return [{ id: null, children: axes.toSorted(byPosition) }]
  if (kind === 'objective')
    return axes.map(({ id, objectives }) => ({ id, children: objectives.toSorted(byPosition) }))
  return axes.flatMap(axis =>
    axis.objectives.map(({ id, actions }) => ({ id, children: actions.toSorted(byPosition) }))
  )
}

/** What to write so that a record comes to stand there; empty when it stands there already. */
export const moveOperations = (
  axes: readonly AxisNode[],
  kind: PlanKind,
  id: string,
  target: Target
): readonly Operation[] => {
  const parents = parentsOf(axes, kind)
  const from = parents.find(({ children }) => children.some(child => child.id === id))
  const to = parents.find(parent => parent.id === target.parent)
  const moved = from?.children.find(child => child.id === id)
  if (from === undefined || to === undefined || moved === undefined) return []
  if (from === to && from.children.findIndex(child => child.id === id) === target.index) return []
  const members = new Map([...to.children, moved].map(member => [member.id, member]))
  const field = PARENT_FIELD[kind]
  return moveTo([...members.values()], id, target.index).flatMap(({ id: each, position }) => {
    const member = members.get(each)
    if (member === undefined) return []
    const reparent = each === id && from !== to && field !== null
    return [
      {
        op: 'set' as const,
        type: kind,
        id: each,
        fields: { position, ...(reparent && { [field]: target.parent }) },
        base: {
          position: member.stamps['position'] ?? null,
          ...(reparent && { [field]: member.stamps[field] ?? null })
        }
      }
    ]
  })
}

const indexAmongOthers = (children: readonly Member[], id: string, neighbour: string): number =>
  children.filter(child => child.id !== id).findIndex(child => child.id === neighbour)

/**
 * One step up or down past the neighbour that is seen; from the edge of its parent into the next one. Null where there is nothing
 * further.
 */
export const stepTarget = (
  axes: readonly AxisNode[],
  rows: readonly TreeRow[],
  row: RecordRow,
  by: -1 | 1
): Target | null => {
  const shown = rows.filter((one): one is RecordRow => one.kind === row.kind)
  const parents = parentsOf(axes, row.kind)
  const siblings = shown.filter(one => one.parent === row.parent)
  const neighbour = siblings[siblings.findIndex(one => one.id === row.id) + by]
  const own = parents.findIndex(({ id }) => id === row.parent)
  if (neighbour !== undefined) {
    const index = indexAmongOthers(parents[own]?.children ?? [], row.id, neighbour.id)
    return index < 0 ? null : { parent: row.parent, index: by < 0 ? index : index + 1 }
  }
  const next = parents[own + by]
  if (next === undefined) return null
  return { parent: next.id, index: by < 0 ? next.children.length : 0 }
}

/** Where a dragged record would go when it is let go over a row: beside its own kind, or into what can hold it. */
export const dropTarget = (
  axes: readonly AxisNode[],
  dragged: RecordRow,
  over: RecordRow,
  half: 'upper' | 'lower'
): Target | null => {
  if (dragged.id === over.id) return null
  const parents = parentsOf(axes, dragged.kind)
  if (over.kind === dragged.kind) {
    const children = parents.find(({ id }) => id === over.parent)?.children ?? []
    const index = indexAmongOthers(children, dragged.id, over.id)
    return index < 0 ? null : { parent: over.parent, index: half === 'upper' ? index : index + 1 }
  }
  const holder = parents.find(({ id }) => id === over.id)
  if (holder === undefined) return null
  return { parent: over.id, index: holder.children.filter(child => child.id !== dragged.id).length }
}
