import type { ActionNode, RoadmapFrame } from '#shared/contract/roadmap.ts'
import { withCode } from '#shared/formats/punctuation.ts'
import { firstOf, inOrder, lastOf } from '#shared/model/when.ts'
import { readyShare } from '#shared/rules/completeness.ts'
import { groupBy } from '#shared/rules/group-by.ts'
import { addMoney } from '#shared/rules/money.ts'
import { planCodes } from '#shared/rules/plan-codes.ts'
import { byPosition } from '#shared/rules/position.ts'

type FrameAxis = RoadmapFrame['axes'][number]
/** The code that a part of the plan is read with: its own, or else its number. */
type Numbered = { readonly shownCode: string }
type PlannedNode = ActionNode & Numbered
export type ObjectiveNode = FrameAxis['objectives'][number] &
  Numbered & { readonly actions: readonly PlannedNode[] }
export type AxisNode = Omit<FrameAxis, 'objectives'> &
  Numbered & { readonly objectives: readonly ObjectiveNode[] }

/** A roadmap with all that stands in it. */
export type RoadmapTree = Omit<RoadmapFrame, 'roadmap' | 'axes'> & {
  readonly roadmap:
    | (NonNullable<RoadmapFrame['roadmap']> & {
        /** Share of actions that pass the completeness gate, 0–100. */
        readonly ready: number
      })
    | null
  readonly axes: readonly AxisNode[]
}

/** Puts the actions of a roadmap into its objectives. */
export const roadmapTreeOf = (frame: RoadmapFrame, actions: readonly ActionNode[]): RoadmapTree => {
  const byObjective = groupBy(actions, ({ objective }) => objective)
  const actionsOf = (objective: string) => (byObjective.get(objective) ?? []).toSorted(byPosition)
  const codes = planCodes(
    frame.axes.map(({ id, code, objectives }) => ({
      id,
      code,
      children: objectives.map(one => ({ id: one.id, code: one.code, children: actionsOf(one.id) }))
    }))
  )
  const numbered = <N extends { readonly id: string }>(node: N) => ({
    ...node,
    shownCode: codes.get(node.id) ?? ''
  })
  const axes = frame.axes.map(axis => ({
    ...numbered(axis),
    objectives: axis.objectives.map(objective => ({
      ...numbered(objective),
      actions: actionsOf(objective.id).map(numbered)
    }))
  }))
  const standing = axes.flatMap(({ objectives }) =>
    objectives.flatMap(objective => objective.actions.filter(({ status }) => status !== 'cancelled'))
  )
  const ready = readyShare(standing.map(({ missing }) => missing))
  return { ...frame, roadmap: frame.roadmap && { ...frame.roadmap, ready }, axes }
}

/** An action together with where it stands in the plan: what tree, Gantt and filters work on. */
export type PlannedAction = Omit<PlannedNode, 'objective'> & {
  readonly axis: AxisNode
  readonly objective: ObjectiveNode
}

/** The kinds of records that a roadmap is made of. */
export type PlanKind = 'axis' | 'objective' | 'action'

/** All actions of a roadmap in the order of the plan. */
export const plannedActions = (axes: readonly AxisNode[]): readonly PlannedAction[] =>
  axes.flatMap(axis =>
    axis.objectives.flatMap(objective => objective.actions.map(action => ({ ...action, axis, objective })))
  )

/** A record's name as the plan reads: code, then title. */
export const named = ({ shownCode, title }: Numbered & { readonly title: string }): string =>
  withCode(shownCode, title)

/** Milestones reached and planned over several actions. */
export const milestoneCount = (
  actions: readonly Pick<ActionNode, 'milestones'>[]
): { readonly done: number; readonly total: number } => ({
  done: actions.reduce((sum, { milestones }) => sum + milestones.filter(one => one.doneDate).length, 0),
  total: actions.reduce((sum, { milestones }) => sum + milestones.length, 0)
})

/** Budgets of several actions added up, each currency apart (DESIGN.md 3: no sums across currencies). */
export const budgetOf = (actions: readonly Pick<ActionNode, 'budget'>[]): ActionNode['budget'] =>
  addMoney(actions.flatMap(({ budget }) => budget)).map(one => ({ ...one }))

/** First start and last end over several actions; null where no action has one. An end before its start says nothing. */
export const periodOf = (
  actions: readonly Pick<ActionNode, 'startDate' | 'endDate'>[]
): { readonly start: string | null; readonly end: string | null } => {
  const sound = actions.filter(({ startDate, endDate }) => inOrder(startDate, endDate))
  return {
    start: firstOf(sound.map(({ startDate }) => startDate)),
    end: lastOf(sound.map(({ endDate }) => endDate))
  }
}
