import { z } from 'zod'
import { choice, civilDate, id, lightWithReasons, named, procedure, text } from './base.ts'

const measurementRow = z.strictObject({
  id,
  date: civilDate,
  value: z.number(),
  source: text.nullable(),
  reliability: choice
})
const indicatorRow = z.strictObject({
  id,
  code: text.nullable(),
  title: text,
  level: choice,
  unit: text.nullable(),
  direction: choice,
  baselineValue: z.number().nullable(),
  baselineDate: text.nullable(),
  targetValue: z.number().nullable(),
  targetDate: text.nullable(),
  /** The action or objective it belongs to. */
  owner: named,
  responsibleDepartment: named,
  measurements: z.array(measurementRow),
  light: lightWithReasons,
  /** Progress towards the target as share of the way, e.g. 0.5; null when it cannot be told. */
  progress: z.number().nullable(),
  trend: z.enum(['up', 'same', 'down']).nullable(),
  nextDue: text.nullable()
})
export type IndicatorRow = z.output<typeof indicatorRow>

/** Monitoring: indicators with their measurements and computed lights. */
export const monitoring = {
  list: procedure.output(z.strictObject({ asOf: civilDate, indicators: z.array(indicatorRow) }))
}
