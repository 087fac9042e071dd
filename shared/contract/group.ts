import { z } from 'zod'
import { choice, count, id, named, procedure, text } from './base.ts'

const departmentRow = z.strictObject({
  id,
  name: text,
  shortName: text.nullable(),
  position: text.nullable(),
  members: count,
  actionsLed: count
})
const memberRow = z.strictObject({
  id,
  role: text,
  function: choice,
  department: named,
  name: text.nullable(),
  since: text.nullable(),
  until: text.nullable(),
  position: text.nullable()
})

/** The working group: departments and members. */
export const group = {
  list: procedure.output(z.strictObject({ departments: z.array(departmentRow), members: z.array(memberRow) }))
}
