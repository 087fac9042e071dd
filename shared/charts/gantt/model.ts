import type { StateRole } from '../palette.ts'

/** First and last day, civil dates, both included. */
export type Span = { readonly start: string; readonly end: string }

export type GanttMilestone = {
  readonly label: string
  readonly date: string
  readonly done: boolean
  readonly hint: string
}

export type GanttGroupRow = {
  readonly kind: 'axis' | 'objective'
  readonly id: string
  readonly label: string
}
export type GanttActionRow = {
  readonly kind: 'action'
  readonly id: string
  readonly label: string
  /** Null while the action has no dates. */
  readonly span: Span | null
  /** The part of the span that is certain: shorter where an end is known only roughly, null where nothing is. */
  readonly sure: Span | null
  /** As approved, drawn as a shadow under the bar. */
  readonly baseline: Span | null
  /** Share done, 0..1; null when nobody says. */
  readonly progress: number | null
  /** The light of the action, drawn as a mark of its own form. */
  readonly state: StateRole | null
  readonly milestones: readonly GanttMilestone[]
  /** What stands where no bar can be drawn: its dates, or what is wrong with them; empty for nothing. */
  readonly instead: string
  readonly hint: string
}
export type GanttRow = GanttGroupRow | GanttActionRow

export type GanttDeadline = { readonly label: string; readonly date: string }

/** The words a Gantt writes itself, already in its language. */
export type GanttLabels = {
  readonly today: string
  readonly planned: string
  readonly vague: string
  readonly done: string
  readonly baseline: string
  readonly milestoneOpen: string
  readonly milestoneDone: string
  readonly continued: string
  /** Four short names, first to fourth quarter. */
  readonly quarters: readonly string[]
  readonly states: Readonly<Partial<Record<StateRole, string>>>
}

/** A schedule ready to be drawn: rows in their order, groups before what they hold. */
export type GanttModel = {
  readonly rows: readonly GanttRow[]
  /** The time that the plan is made for, which is drawn; null where nobody says. */
  readonly period: Span | null
  readonly today: string | null
  readonly deadlines: readonly GanttDeadline[]
  readonly labels: GanttLabels
}
