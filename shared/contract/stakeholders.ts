import { z } from 'zod'
import { choice, count, id, named, procedure, text } from './base.ts'

const stakeholderRow = z.strictObject({
  id,
  name: text,
  acronym: text.nullable(),
  sector: choice,
  kind: choice,
  territory: text.nullable(),
  targetCommunity: text.nullable(),
  migrantLed: choice,
  power: z.int().nullable(),
  interest: z.int().nullable(),
  attitude: z.int().nullable(),
  participation: choice,
  responsibleDepartment: named,
  actions: count,
  contacts: count
})
export type StakeholderRow = z.output<typeof stakeholderRow>

/** The register of stakeholders; the grid is drawn from the same rows. */
export const stakeholders = {
  list: procedure.output(z.array(stakeholderRow))
}
