import { z } from 'zod'
import { AREA_NAMES } from '../model/areas.ts'
import { civilDate, codeOf, count, id, named, procedure, recordLink, text } from './base.ts'

/** Start: where the group is in its cycle, what is due, what is missing, what arrived. */
export const start = {
  /** What waits for a person, by area: the counts that the navigation bears on every screen. */
  waiting: procedure.output(z.array(z.strictObject({ area: text, count }))),
  overview: procedure.output(
    z.strictObject({
      asOf: civilDate,
      steps: z.array(
        z.strictObject({
          area: z.enum(AREA_NAMES),
          records: count,
          /** Share of what this step needs that is there, 0–100. */
          complete: z.int().min(0).max(100),
          /** Codes of what is missing, with a count. */
          missing: z.array(z.strictObject({ code: codeOf<'missing'>(), count }))
        })
      ),
      /** The first of them; `dueCount` says how many there are. */
      due: z.array(
        z.strictObject({
          record: recordLink,
          date: text,
          kind: codeOf<'due'>(),
          /** What it is part of: the action of a milestone. */
          of: named,
          overdue: z.boolean()
        })
      ),
      dueCount: count,
      arrived: z.array(
        z.strictObject({ id, partnerCity: recordLink, at: text, recordCount: count, trust: text })
      ),
      recent: z.array(
        z.strictObject({
          stamp: text,
          at: text,
          label: text,
          kind: text,
          authorRole: text.nullable(),
          record: named,
          count
        })
      )
    })
  )
}
