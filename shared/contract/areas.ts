import { z } from 'zod'
import { civilDate, count, id, light, procedure, recordLink, text } from './base.ts'

/** Names of related records that a row shows; null when none is set. */
const named = recordLink.nullable()
const choice = text.nullable()

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
      due: z.array(z.strictObject({ record: recordLink, date: civilDate, kind: text, overdue: z.boolean() })),
      arrived: z.array(z.strictObject({ id, cityName: text, at: text, recordCount: count, trust: text })),
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

const priorityRow = z.strictObject({
  id,
  title: text,
  department: named,
  decision: choice,
  decisionReason: text.nullable(),
  targetGroup: text.nullable(),
  position: text.nullable(),
  /** Weighted total on 1–5, null while nothing is scored (DOMAIN.md 9, priority criteria). */
  total: z.number().nullable(),
  rank: z.int().nullable(),
  /** Lowest and highest total among the departments that scored. */
  spread: z.strictObject({ low: z.number(), high: z.number() }).nullable(),
  /** Share of criteria with a score, 0–100. */
  scored: z.int().min(0).max(100),
  actions: count
})
export type PriorityRow = z.output<typeof priorityRow>

const scoreCell = z.strictObject({
  id,
  priority: id,
  criterion: id,
  department: id.nullable(),
  value: z.int(),
  note: text.nullable(),
  /** Stamps for `base`. */
  stamps: z.record(z.string(), text.nullable())
})

/** Needs and priorities: the list, the scores and the ranking that follows from them. */
export const needs = {
  list: procedure.output(
    z.strictObject({
      priorities: z.array(priorityRow),
      criteria: z.array(
        z.strictObject({
          id,
          name: text,
          weight: z.int().nullable(),
          direction: choice,
          question: text.nullable()
        })
      ),
      departments: z.array(recordLink),
      scores: z.array(scoreCell)
    })
  )
}

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

const lightWithReasons = z.strictObject({
  light,
  /** Codes of the rules that decided, text `lightReason.<code>`. */
  reasons: z.array(text),
  declared: light.nullable()
})

const actionNode = z.strictObject({
  id,
  code: text.nullable(),
  title: text,
  position: text.nullable(),
  status: choice,
  leadDepartment: named,
  startDate: text.nullable(),
  endDate: text.nullable(),
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
  /** Codes of what the completeness gate still asks for (DOMAIN.md 11.5); text `gate.<code>`. */
  missing: z.array(text),
  stamps: z.record(z.string(), text.nullable())
})
const objectiveNode = z.strictObject({
  id,
  code: text.nullable(),
  title: text,
  position: text.nullable(),
  actions: z.array(actionNode),
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
const roadmapTree = z.strictObject({
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
      stamps: z.record(z.string(), text.nullable()),
      /** Share of actions that pass the completeness gate, 0–100. */
      ready: z.int().min(0).max(100)
    })
    .nullable(),
  axes: z.array(axisNode),
  sealed: z.array(
    z.strictObject({
      id,
      title: text,
      occasion: choice,
      body: text.nullable(),
      actNumber: text.nullable(),
      actDate: text.nullable(),
      sealedOn: text.nullable(),
      content: text
    })
  )
})
export type RoadmapTree = z.output<typeof roadmapTree>
export type ActionNode = z.output<typeof actionNode>

/** The roadmap as tree; the Gantt is drawn from the same tree. */
export const roadmap = {
  tree: procedure.input(z.strictObject({ roadmap: id.nullable() })).output(roadmapTree),
  /** Freezes the roadmap with the act that approved it (DESIGN.md 4, "Sealed versions"). */
  seal: procedure
    .input(
      z.strictObject({
        roadmap: id,
        title: z.string().min(1).max(500),
        occasion: z.enum(['approval', 'visit', 'other']),
        body: z.string().max(500).nullable(),
        actNumber: z.string().max(500).nullable(),
        actDate: civilDate.nullable(),
        note: z.string().max(200_000).nullable()
      })
    )
    .output(z.strictObject({ id, content: text, recordCount: count }))
}

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
