import type { ColourRole } from '#shared/charts/palette.ts'
import { ACTION_STATUSES } from '#shared/model/kinds/action.ts'
import { type AxisNode, named, type PlannedAction } from '../plan.ts'

/** Colour of each status in pictures; what nobody has set stands apart. */
export const STATUS_ROLES = {
  proposed: 'noData',
  approved: 'accentSoft',
  inProgress: 'accent',
  completed: 'good',
  suspended: 'watch',
  cancelled: 'shadow',
  notSet: 'line'
} as const satisfies Readonly<Record<(typeof ACTION_STATUSES)[number] | 'notSet', ColourRole>>

export type StatusCode = keyof typeof STATUS_ROLES
export const STATUS_CODES: readonly StatusCode[] = [...ACTION_STATUSES, 'notSet']

/** How many actions of each axis have which status; axes without any of these actions are left out. */
export const statusByAxis = (
  axes: readonly AxisNode[],
  actions: readonly PlannedAction[]
): readonly { readonly label: string; readonly counts: Readonly<Record<string, number>> }[] =>
  axes.flatMap(axis => {
    const own = actions.filter(action => action.axis.id === axis.id)
    if (own.length === 0) return []
    const count = (code: StatusCode) => own.filter(({ status }) => (status ?? 'notSet') === code).length
    return [{ label: named(axis), counts: Object.fromEntries(STATUS_CODES.map(code => [code, count(code)])) }]
  })
