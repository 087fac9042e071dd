import type { AxisNode, ObjectiveNode, PlanKind, PlannedAction } from '../plan.ts'

type Placed = {
  readonly id: string
  /** Record it lives in; null for axes, which live in the roadmap. */
  readonly parent: string | null
  /** Place among the rows shown of the same parent, from 1. */
  readonly place: number
  readonly of: number
}
export type GroupRow = Placed & {
  readonly kind: 'axis' | 'objective'
  readonly level: 1 | 2
  readonly node: AxisNode | ObjectiveNode
  /** Actions below that pass the filters. */
  readonly actions: readonly PlannedAction[]
  readonly expanded: boolean
}
export type ActionRow = Placed & {
  readonly kind: 'action'
  readonly level: 3
  readonly node: PlannedAction
}
/** The line in which the next record is typed. */
export type NewRow = {
  readonly kind: 'new'
  readonly id: 'new'
  readonly type: PlanKind
  readonly parent: string | null
  readonly level: 1 | 2 | 3
  readonly isWaiting?: true
}
export type RecordRow = GroupRow | ActionRow
export type TreeRow = RecordRow | NewRow

/** The actions that a row stands for. */
export const actionsOf = (row: TreeRow | undefined): readonly PlannedAction[] =>
  row === undefined || row.kind === 'new' ? [] : row.kind === 'action' ? [row.node] : row.actions

export type Adding = {
  readonly type: PlanKind
  readonly parent: string | null
  /** Nobody asked for the line: what was typed in it before is not saved. */
  readonly isWaiting?: true
}

type Options = {
  /** Ids of actions that pass the filters; null while nothing is filtered. */
  readonly passed: ReadonlySet<string> | null
  readonly collapsed: ReadonlySet<string>
  readonly adding: Adding | null
}

const newRow = ({ type, parent, ...rest }: Adding): NewRow => ({
  ...rest,
  kind: 'new',
  id: 'new',
  type,
  parent,
  level: type === 'axis' ? 1 : type === 'objective' ? 2 : 3
})

/** The tree as lines from top to bottom: what is folded away or filtered out is not among them. */
export const rowsOf = (
  axes: readonly AxisNode[],
  { passed, collapsed, adding }: Options
): readonly TreeRow[] => {
  const rows: TreeRow[] = []
  const isShown = (action: { readonly id: string }) => passed === null || passed.has(action.id)
  const addingIn = (parent: string | null) => adding !== null && adding.parent === parent
  const holds = (objective: ObjectiveNode) =>
    passed === null || addingIn(objective.id) || objective.actions.some(isShown)
  const shownAxes = axes.filter(axis => passed === null || addingIn(axis.id) || axis.objectives.some(holds))
  for (const [axisAt, axis] of shownAxes.entries()) {
    const objectives = axis.objectives.filter(holds)
    const planned = (objective: ObjectiveNode) =>
      objective.actions.filter(isShown).map(action => ({ ...action, axis, objective }))
    const axisOpen = addingIn(axis.id) || !collapsed.has(axis.id)
    rows.push({
      kind: 'axis',
      id: axis.id,
      level: 1,
      parent: null,
      place: axisAt + 1,
      of: shownAxes.length,
      node: axis,
      actions: objectives.flatMap(planned),
      expanded: axisOpen
    })
    if (!axisOpen) continue
    for (const [objectiveAt, objective] of objectives.entries()) {
      const actions = planned(objective)
      const open = addingIn(objective.id) || !collapsed.has(objective.id)
      rows.push({
        kind: 'objective',
        id: objective.id,
        level: 2,
        parent: axis.id,
        place: objectiveAt + 1,
        of: objectives.length,
        node: objective,
        actions,
        expanded: open
      })
      if (!open) continue
      for (const [at, action] of actions.entries()) {
        rows.push({
          kind: 'action',
          id: action.id,
          level: 3,
          parent: objective.id,
          place: at + 1,
          of: actions.length,
          node: action
        })
      }
      if (adding !== null && addingIn(objective.id)) rows.push(newRow(adding))
    }
    if (adding !== null && addingIn(axis.id)) rows.push(newRow(adding))
  }
  if (adding?.type === 'axis') rows.push(newRow(adding))
  return rows
}
