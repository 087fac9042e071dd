import { missingForCouncil, passesGate, readyShare } from '#shared/rules/completeness.ts'
import { isOpen } from '#shared/rules/delivery-light.ts'
import { type CycleFacts, type Due, type InCycle, type Step, stepOf } from '../in-cycle.ts'

/**
 * The roadmap: every action that is not cancelled passes the completeness gate. That share alone is how far the roadmap is, here as on
 * its own page, so that nobody meets two numbers for one thing. Source: DOMAIN.md 11.5.
 */
const step = ({ actions, today }: CycleFacts): Step => {
  const missing = actions
    .filter(({ row }) => row.status !== 'cancelled')
    .map(({ facts }) => missingForCouncil(facts, today))
  const ready = missing.filter(passesGate).length
  const step = stepOf('roadmap', actions.length, [
    { code: 'actions', have: actions.length, need: 1 },
    { code: 'readyActions', have: ready, need: missing.length }
  ])
  return { ...step, complete: readyShare(missing) }
}

const OVER: readonly (string | null)[] = ['completed', 'cancelled']

/** Ends of actions and milestones that are still ahead of those who work on them. */
const due = ({ actions, today }: CycleFacts): readonly Due[] =>
  actions
    .filter(({ row }) => !OVER.includes(row.status))
    .flatMap(({ row, milestones }) => [
      { type: 'action', id: row.id, date: row.endDate, kind: 'actionEnd', of: null } as const,
      ...milestones
        .filter(({ doneDate }) => isOpen(doneDate, today))
        .map(
          ({ id, dueDate }) =>
            ({
              type: 'milestone',
              id,
              date: dueDate,
              kind: 'milestone',
              of: { type: 'action', id: row.id }
            }) as const
        )
    ])

export const roadmap: InCycle = { step, due }
