import { z } from 'zod'
import { civilDate, count, id, named, procedure, recordLink, text } from './base.ts'

/** Start: where the group is in its cycle, what is due, what is missing, what arrived. */
export const start = {
  overview: procedure.output(
    z.strictObject({
      asOf: civilDate,
      steps: z.array(
        z.strictObject({
          area: text,
          records: count,
          /** Share of what this step needs that is there, 0–100. */
          complete: z.int().min(0).max(100),
          /** Codes of what is missing, with a count; text: `missing.<code>`. */
          missing: z.array(z.strictObject({ code: text, count }))
        })
      ),
      due: z.array(z.strictObject({ record: recordLink, date: text, kind: text, overdue: z.boolean() })),
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
