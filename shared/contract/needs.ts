import { z } from 'zod'
import { choice, id, procedure, recordLink, text } from './base.ts'

/** Some of them, or all (null). */
const ids = z.array(id).max(10_000).nullable()

const criterion = z.strictObject({
  id,
  name: text,
  weight: z.int().nullable(),
  direction: choice,
  question: text.nullable()
})

const totalRow = z.strictObject({
  id,
  /** Weighted total on 1–5, null while nothing is scored (DOMAIN.md 9, priority criteria). */
  total: z.number().nullable(),
  /** Share of criteria with a score, 0–100. */
  scored: z.int().min(0).max(100),
  /** Totals of the departments that scored; null: the group as a whole. */
  voices: z.array(z.strictObject({ department: id.nullable(), score: z.number() }))
})

const scoreCell = z.strictObject({
  id,
  priority: id,
  criterion: id,
  value: z.int(),
  note: text.nullable(),
  /** Of the value, for `base`. */
  stamp: text.nullable()
})

/** Needs and priorities: what is scored by, the totals, and scores where they are looked at; the list is `record.list`. */
export const needs = {
  /** What priorities are scored by, and who scores, in their order. */
  frame: procedure.output(z.strictObject({ criteria: z.array(criterion), departments: z.array(recordLink) })),
  totals: procedure.input(z.strictObject({ ids })).output(z.array(totalRow)),
  /** Scores that one voice gave: of a department, or of the group as a whole (null). */
  scores: procedure
    .input(z.strictObject({ department: id.nullable(), priorities: z.array(id).max(500) }))
    .output(z.array(scoreCell))
}
