import type { ScheduleRow } from '#shared/charts/action-gantt.ts'
import { type AxisNode, named } from '../plan.ts'

/** The plan as rows of a timetable: actions that pass the filters, and the groups that hold any. */
export const scheduleOf = (
  axes: readonly AxisNode[],
  passed: ReadonlySet<string> | null
): readonly ScheduleRow[] =>
  axes.flatMap(axis => {
    const objectives = axis.objectives.flatMap((objective): ScheduleRow[] => {
      const actions = objective.actions.filter(({ id }) => passed === null || passed.has(id))
      if (actions.length === 0) return []
      return [
        { kind: 'objective', id: objective.id, label: named(objective) },
        ...actions.map(action => ({
          kind: 'action' as const,
          id: action.id,
          label: named(action),
          start: action.startDate,
          end: action.endDate,
          approved: action.approved && { start: action.approved.startDate, end: action.approved.endDate },
          state: action.delivery.declared ?? action.delivery.light,
          milestones: action.milestones
        }))
      ]
    })
    return objectives.length === 0
      ? []
      : [{ kind: 'axis' as const, id: axis.id, label: named(axis) }, ...objectives]
  })
