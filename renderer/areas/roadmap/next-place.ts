import type { AxisNode } from './plan.ts'
import type { Adding } from './tree/rows.ts'

/**
 * Where "new action" and "new objective" begin: beside what is open, else at the end of the plan. While there is no objective (or
 * axis) yet, that is what is made first.
 */
export const nextPlace = (
  axes: readonly AxisNode[],
  openId: string | null
): { readonly action: Adding; readonly objective: Adding | null } => {
  const holdsOpen = (axis: AxisNode) =>
    axis.id === openId ||
    axis.objectives.some(({ id, actions }) => id === openId || actions.some(action => action.id === openId))
  const axis = axes.find(holdsOpen) ?? axes.at(-1)
  if (axis === undefined) return { action: { type: 'axis', parent: null }, objective: null }
  const objective =
    axis.objectives.find(
      ({ id, actions }) => id === openId || actions.some(action => action.id === openId)
    ) ?? axis.objectives.at(-1)
  const inAxis: Adding = { type: 'objective', parent: axis.id }
  return {
    action: objective === undefined ? inAxis : { type: 'action', parent: objective.id },
    objective: inAxis
  }
}
