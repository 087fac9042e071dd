import { z } from 'zod'
import { LINE_LIMIT } from '../model/field.ts'
import { SEAL_OCCASIONS } from '../model/kinds/sealed-version.ts'
import {
  choice,
  civilDate,
  codeOf,
  count,
  id,
  lightWithReasons,
  named,
  procedure,
  recordLink,
  text
} from './base.ts'

/** A frozen state, for the list of them. */
export const sealedVersion = z.strictObject({
  id,
  title: text,
  occasion: choice,
  body: text.nullable(),
  actNumber: text.nullable(),
  actDate: text.nullable(),
  sealedOn: text.nullable(),
  content: text
})
export type SealedVersion = z.output<typeof sealedVersion>

const actionNode = z.strictObject({
  id,
  objective: id,
  code: text.nullable(),
  title: text,
  position: text.nullable(),
  status: choice,
  leadDepartment: named,
  startDate: text.nullable(),
  endDate: text.nullable(),
  /** Its dates in the approved version that the tree is compared with; null: it was not in it, or there is none. */
  approved: z.strictObject({ startDate: text.nullable(), endDate: text.nullable() }).nullable(),
  delivery: lightWithReasons,
  results: lightWithReasons,
  milestones: z.array(
    z.strictObject({
      id,
      title: text,
      dueDate: text.nullable(),
      doneDate: text.nullable(),
      position: text.nullable()
    })
  ),
  partners: z.array(recordLink),
  /** Total of the budget lines in each currency, minor units. */
  budget: z.array(z.strictObject({ currency: text, amount: z.int() })),
  indicators: count,
  /** Codes of what the completeness gate still asks for (DOMAIN.md 11.5). */
  missing: z.array(codeOf<'gate'>()),
  /** What does not add up in its budget (DOMAIN.md 11.6), with the budget line it is about. */
  finance: z.array(
    z.strictObject({ code: codeOf<'finance'>(), line: z.strictObject({ id, title: text }).nullable() })
  ),
  stamps: z.record(z.string(), text.nullable())
})
const objectiveNode = z.strictObject({
  id,
  code: text.nullable(),
  title: text,
  position: text.nullable(),
  stamps: z.record(z.string(), text.nullable())
})
const axisNode = z.strictObject({
  id,
  code: text.nullable(),
  title: text,
  position: text.nullable(),
  objectives: z.array(objectiveNode),
  stamps: z.record(z.string(), text.nullable())
})
const roadmapFrame = z.strictObject({
  asOf: civilDate,
  roadmaps: z.array(
    z.strictObject({ id, title: text, startDate: text.nullable(), endDate: text.nullable() })
  ),
  /** The one shown; null when there is none yet. */
  roadmap: z
    .strictObject({
      id,
      title: text,
      startDate: text.nullable(),
      endDate: text.nullable(),
      planningDocument: text.nullable(),
      stamps: z.record(z.string(), text.nullable())
    })
    .nullable(),
  axes: z.array(axisNode),
  sealed: z.array(sealedVersion),
  /** The approval among `sealed` that today is compared with (DESIGN.md 7); not readable: its content is damaged or missing. */
  approved: z.strictObject({ id, readable: z.boolean() }).nullable()
})
export type RoadmapFrame = z.output<typeof roadmapFrame>
export type ActionNode = z.output<typeof actionNode>

/** The roadmap: its axes and objectives, and the actions in them; tree and Gantt are drawn from both. */
export const roadmap = {
  frame: procedure
    .input(
      z.strictObject({
        roadmap: id.nullable(),
        /** The approval to compare with; null: the newest. */
        approved: id.nullable()
      })
    )
    .output(roadmapFrame),
  /** Live actions of a roadmap, all or some, in no order of their own. */
  actions: procedure
    .input(
      z.strictObject({
        roadmap: id,
        approved: id.nullable(),
        ids: z.array(id).max(10_000).nullable()
      })
    )
    .output(z.array(actionNode)),
  /** How far the plan reaches across departments and to organisations led by migrants (DOMAIN.md 11.7); cancelled actions aside. */
  reach: procedure.input(z.strictObject({ roadmap: id })).output(
    z.strictObject({
      actions: count,
      /** Actions with at least two departments; null where one person works alone. */
      joint: count.nullable(),
      /** Pairs of departments that work on an action together, of all pairs, 0–100; null with fewer than two departments. */
      density: z.int().min(0).max(100).nullable(),
      /** Roles of the city with their actions, most first; null: not said. */
      byCityRole: z.array(z.strictObject({ role: choice, count })),
      axesWithoutMigrantLed: z.array(id)
    })
  ),
  /** Freezes what the occasion says, with the act that approved it (DESIGN.md 4, "Sealed versions"). */
  seal: procedure
    .input(
      z.strictObject({
        /** Null for a ranking, which is about none. */
        roadmap: id.nullable(),
        title: z.string().min(1).max(LINE_LIMIT),
        occasion: z.enum(SEAL_OCCASIONS),
        body: z.string().max(LINE_LIMIT).nullable(),
        actNumber: z.string().max(LINE_LIMIT).nullable(),
        actDate: civilDate.nullable(),
        note: z.string().max(200_000).nullable()
      })
    )
    .output(z.strictObject({ id, content: text, recordCount: count }))
}
