import { z } from 'zod'
import { choice, count, id, named, procedure, text } from './base.ts'

const practiceRow = z.strictObject({
  id,
  title: text,
  partnerCity: named,
  owner: text.nullable(),
  state: choice,
  theme: choice,
  cityRole: choice,
  evidence: z.int().nullable(),
  transferDecision: choice,
  startDate: text.nullable(),
  endDate: text.nullable(),
  summary: text.nullable(),
  keywords: z.int().min(0).max(5),
  actions: count
})
export type PracticeRow = z.output<typeof practiceRow>

/** Good practices, own and noted from partners. */
export const practices = {
  list: procedure.output(z.array(practiceRow))
}
