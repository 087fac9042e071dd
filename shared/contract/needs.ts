import { z } from 'zod'
import { choice, id, procedure, recordLink, text } from './base.ts'
import { sealedVersion } from './roadmap.ts'

/** Some of them, or all (null). */
const ids = z.array(id).max(10_000).nullable()

const criterion = z.strictObject({
  id,
  name: text,
  weight: z.int().nullable(),
  direction: choice,
  question: text.nullable()
})

/** The scores of all voices under all criteria: so small that what they come to is counted where it is shown, also when a weight changes. */
const judgements = z.strictObject({
  criteria: z.array(id),
  /** Departments; null: the group as a whole. */
  voices: z.array(id.nullable()),
  /** Digits of each priority, voice by voice, in each by criterion; 0: not scored. */
  priorities: z.array(z.strictObject({ id, scores: z.string().regex(/^[0-5]*$/) }))
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

/** Needs and priorities: what is scored by, all scores at a glance, and each where they are looked at; the list is `record.list`. */
export const needs = {
  /** What priorities are scored by, and who scores, in their order; and the rankings frozen so far, the newest first. */
  frame: procedure.output(
    z.strictObject({
      criteria: z.array(criterion),
      departments: z.array(recordLink),
      sealed: z.array(sealedVersion)
    })
  ),
  judgements: procedure.input(z.strictObject({ ids })).output(judgements),
  /** Scores that one voice gave: of a department, or of the group as a whole (null). */
  scores: procedure
    .input(z.strictObject({ department: id.nullable(), priorities: z.array(id).max(500) }))
    .output(z.array(scoreCell))
}
