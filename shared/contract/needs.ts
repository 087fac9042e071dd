import { z } from 'zod'
import { choice, count, id, named, procedure, recordLink, text } from './base.ts'

const priorityRow = z.strictObject({
  id,
  title: text,
  department: named,
  decision: choice,
  decisionReason: text.nullable(),
  targetGroup: text.nullable(),
  position: text.nullable(),
  /** Weighted total on 1–5, null while nothing is scored (DOMAIN.md 9, priority criteria). */
  total: z.number().nullable(),
  rank: z.int().nullable(),
  /** Lowest and highest total among the departments that scored. */
  spread: z.strictObject({ low: z.number(), high: z.number() }).nullable(),
  /** Share of criteria with a score, 0–100. */
  scored: z.int().min(0).max(100),
  actions: count
})
export type PriorityRow = z.output<typeof priorityRow>

const scoreCell = z.strictObject({
  id,
  priority: id,
  criterion: id,
  department: id.nullable(),
  value: z.int(),
  note: text.nullable(),
  /** Stamps for `base`. */
  stamps: z.record(z.string(), text.nullable())
})

/** Needs and priorities: the list, the scores and the ranking that follows from them. */
export const needs = {
  list: procedure.output(
    z.strictObject({
      priorities: z.array(priorityRow),
      criteria: z.array(
        z.strictObject({
          id,
          name: text,
          weight: z.int().nullable(),
          direction: choice,
          question: text.nullable()
        })
      ),
      departments: z.array(recordLink),
      scores: z.array(scoreCell)
    })
  )
}
