import { z } from 'zod'
import { QUALIFIERS } from '../model/figure.ts'
import { anyId, civilDate, id, lightWithReasons, procedure } from './base.ts'
import { OPERATIONS_LIMIT } from './operation.ts'

const standing = z.strictObject({
  id,
  light: lightWithReasons,
  /** Progress towards the target as share of the way, e.g. 0.5; null when it cannot be told. */
  progress: z.number().nullable(),
  trend: z.enum(['up', 'same', 'down']).nullable(),
  /** The newest value up to the day; those dated later are plans or mistakes. */
  last: z
    .strictObject({
      date: civilDate,
      value: z.number(),
      qualifier: z.enum(QUALIFIERS).nullable(),
      upper: z.number().nullable()
    })
    .nullable(),
  nextDue: civilDate.nullable()
})
export type Standing = z.output<typeof standing>

/** Monitoring: what follows for each indicator from its measurements; the indicators themselves are a list of records. */
export const monitoring = {
  standings: procedure
    .input(
      z.strictObject({
        /** Only these, as far as they live. */
        ids: z.array(anyId).max(OPERATIONS_LIMIT).optional()
      })
    )
    .output(z.strictObject({ asOf: civilDate, indicators: z.array(standing) }))
}
