import { semicolons, withColon } from '../formats/punctuation.ts'
import { LIGHTS } from '../model/light.ts'
import { earliest, firstOf, lastOf, latest } from '../model/when.ts'
import type { GanttFigure } from './figure.ts'
import { reachesOutside, windowOf } from './gantt/calendar.ts'
import type { GanttActionRow, GanttDeadline, GanttRow, Span } from './gantt/model.ts'
import type { StateRole } from './palette.ts'
import { type DatePair, isShifted, shiftWords } from './shift.ts'
import { shorten } from './text/fit.ts'
import { type ChartWords, civilTime } from './words.ts'

export type ScheduledMilestone = {
  readonly title: string
  readonly dueDate: string | null
  readonly doneDate: string | null
}
export type ScheduledAction = {
  readonly kind: 'action'
  readonly id: string
  readonly label: string
  readonly start: string | null
  readonly end: string | null
  /** Dates of the approved version, null when it has none or nothing is approved. */
  readonly approved?: DatePair | null
  readonly progress?: number | null
  readonly state?: StateRole | null
  readonly milestones: readonly ScheduledMilestone[]
}
export type ScheduledGroup = {
  readonly kind: 'axis' | 'objective'
  readonly id: string
  readonly label: string
}
export type ScheduleRow = ScheduledGroup | ScheduledAction

export type ScheduleOptions = {
  /** Civil date; null draws no line. */
  readonly today: string | null
  /** Start and end of the whole plan: this time is drawn, and what lies outside is named. */
  readonly period?: DatePair
  readonly deadlines?: readonly GanttDeadline[]
}

const inOrder = (start: string, end: string): Span | null =>
  civilTime(start) <= civilTime(end) ? { start, end } : null

/**
 * All that dates can mean, from the first day to the last: one time alone stands for both ends; dates the wrong way round or no
 * dates at all give null.
 */
const spanOf = (start: string | null, end: string | null): Span | null => {
  const from = start ?? end
  const to = end ?? start
  return from === null || to === null ? null : inOrder(earliest(from), latest(to))
}

/** The part of it that is certain. */
const sureOf = (start: string | null, end: string | null): Span | null => {
  const from = start ?? end
  const to = end ?? start
  return from === null || to === null ? null : inOrder(latest(from), earliest(to))
}

/** The timetable of a plan: axes, objectives and actions in the order given, with milestones and, where approved, the approved dates. */
export const actionGantt = (
  rows: readonly ScheduleRow[],
  words: ChartWords,
  options: ScheduleOptions
): GanttFigure => {
  const actions = rows.filter(row => row.kind === 'action')
  const title = words.text('ganttTitle')
  const { start = null, end = null } = options.period ?? {}
  const period = start === null || end === null ? null : inOrder(earliest(start), latest(end))
  const drawn = { rows: rows.map(row => modelRow(row, words)), period }
  const sentence = [sentenceOf(actions, words), outsideOf(drawn, words)].filter(Boolean).join(' ')
  const shifts = shiftsOf(actions, words)
  return {
    kind: 'gantt',
    title,
    sentence,
    alt: [`${title}. ${sentence}`, ...(shifts === '' ? [] : [shifts])].join(' '),
    table: tableOf(rows, words),
    direction: words.direction,
    locale: words.locale,
    empty: actions.length === 0 ? words.text('noData') : null,
    model: {
      ...drawn,
      today: options.today,
      deadlines: options.deadlines ?? [],
      labels: {
        today: words.text('ganttToday'),
        planned: words.text('ganttPlanned'),
        vague: words.text('ganttVague'),
        done: words.text('ganttDone'),
        baseline: words.text('ganttBaseline'),
        milestoneOpen: words.text('ganttMilestone'),
        milestoneDone: words.text('ganttMilestoneDone'),
        continued: words.text('ganttContinued'),
        quarters: [1, 2, 3, 4].map(number => words.text('ganttQuarter', { number })),
        states: Object.fromEntries(LIGHTS.map(light => [light, words.light(light)]))
      }
    }
  }
}

const modelRow = (row: ScheduleRow, words: ChartWords): GanttRow => {
  if (row.kind !== 'action') return row
  const span = spanOf(row.start, row.end)
  return {
    kind: 'action',
    id: row.id,
    label: row.label,
    span,
    sure: sureOf(row.start, row.end),
    baseline: row.approved ? spanOf(row.approved.start, row.approved.end) : null,
    progress: row.progress ?? null,
    state: row.state ?? null,
    milestones: milestonesOf(row, words),
    instead: span === null && row.milestones.length > 0 && !isReversed(row) ? '' : timeOf(row, span, words),
    hint: hintOf(row, span, words)
  }
}

/** Ends before it begins: a finding, and no bar. */
const isReversed = ({ start, end }: ScheduledAction): boolean =>
  start !== null && end !== null && spanOf(start, end) === null

const timeOf = (row: ScheduledAction, span: Span | null, words: ChartWords): string => {
  if (isReversed(row)) return words.text('ganttEndFirst')
  const [from, to] = [row.start ?? row.end, row.end ?? row.start]
  return span && from && to ? `${words.date(from)} – ${words.date(to)}` : words.text('ganttNoDates')
}

/** What a bar says when asked: its dates and, where approved, how far they are from the approved ones. */
const hintOf = (row: ScheduledAction, span: Span | null, words: ChartWords): string => {
  const dates = `${withColon(words.locale, row.label)} ${timeOf(row, span, words)}`
  if (row.approved == null) return dates
  return `${dates}. ${words.text('ganttShift', { shift: shiftWords(row, row.approved, words) })}`
}

const milestonesOf = (row: ScheduledAction, words: ChartWords): GanttActionRow['milestones'] =>
  row.milestones.flatMap(milestone => {
    const date = milestone.doneDate ?? milestone.dueDate
    if (date === null) return []
    const done = milestone.doneDate !== null
    return [
      { label: milestone.title, date: latest(date), done, hint: `${milestone.title}: ${words.date(date)}` }
    ]
  })

const changed = (row: ScheduledAction): boolean => row.approved != null && isShifted(row, row.approved)

// More would no longer be listened to; the table has them all.
const MOST_SHIFTS = 5

const shiftsOf = (actions: readonly ScheduledAction[], words: ChartWords): string =>
  actions
    .filter(changed)
    .slice(0, MOST_SHIFTS)
    .map(
      row =>
        `${withColon(words.locale, row.label)} ${row.approved ? shiftWords(row, row.approved, words) : ''}.`
    )
    .join(' ')

// More names would be a list and no sentence; the rows themselves say it.
const MOST_NAMES = 5

/** Room of a name in a sentence, in pixels at 12 pixels: about eight words. */
const NAME_ROOM = 300

const namesOf = (rows: readonly { readonly label: string }[], words: ChartWords): string => {
  const names = rows.slice(0, MOST_NAMES).map(({ label }) => shorten(label, NAME_ROOM, 12))
  const more = rows.length - names.length
  return semicolons(words.locale, more > 0 ? [...names, words.count('ganttMore', more)] : names)
}

/** Names what has dates outside the time that is drawn. */
const outsideOf = (drawn: Pick<GanttFigure['model'], 'rows' | 'period'>, words: ChartWords): string => {
  const window = windowOf(drawn)
  const outside = window === null ? [] : drawn.rows.filter(row => reachesOutside(row, window))
  return outside.length === 0 ? '' : words.text('ganttOutside', { names: namesOf(outside, words) })
}

const sentenceOf = (actions: readonly ScheduledAction[], words: ChartWords): string => {
  const spans = actions.flatMap(row => spanOf(row.start, row.end) ?? [])
  const milestones = actions.flatMap(row => row.milestones)
  const datedMilestones = milestones.filter(one => (one.doneDate ?? one.dueDate) !== null).length
  const moved = actions.filter(changed).length
  const isApproved = actions.some(row => row.approved != null)
  const first = firstOf(spans.map(span => span.start))
  const last = lastOf(spans.map(span => span.end))
  const parts = [
    first && last
      ? words.count('ganttSentence', spans.length, { from: words.date(first), to: words.date(last) })
      : words.count('ganttActions', actions.length)
  ]
  if (datedMilestones > 0) parts.push(words.count('ganttMilestones', datedMilestones))
  if (milestones.length > datedMilestones)
    parts.push(words.count('ganttMilestonesUndated', milestones.length - datedMilestones))
  const reversed = actions.filter(isReversed)
  const undated = actions.length - spans.length - reversed.length
  if (undated > 0 && spans.length > 0) parts.push(words.count('ganttUndated', undated))
  if (reversed.length > 0) parts.push(words.text('ganttReversed', { names: namesOf(reversed, words) }))
  if (moved > 0) parts.push(words.count('ganttMoved', moved))
  else if (isApproved) parts.push(words.text('ganttNotMoved'))
  return parts.join(' ')
}

const shiftCell = (row: ScheduledAction, words: ChartWords): string =>
  row.approved ? shiftWords(row, row.approved, words) : words.text('shiftNew')

const tableOf = (rows: readonly ScheduleRow[], words: ChartWords): GanttFigure['table'] => {
  const actions = rows.filter(row => row.kind === 'action')
  const withApproved = actions.some(row => row.approved != null)
  const withState = actions.some(row => row.state != null)
  const date = (civil: string | null | undefined) => (civil ? words.date(civil) : '–')
  const column = (key: Parameters<ChartWords['text']>[0]) => ({ label: words.text(key), numeric: false })
  return {
    columns: [
      column('columnAction'),
      column('columnStart'),
      column('columnEnd'),
      ...(withApproved
        ? [column('columnApprovedStart'), column('columnApprovedEnd'), column('columnShift')]
        : []),
      ...(withState ? [column('columnState')] : []),
      column('columnMilestones')
    ],
    rows: rows.map(row =>
      row.kind !== 'action'
        ? [row.label, '', '', ...(withApproved ? ['', '', ''] : []), ...(withState ? [''] : []), '']
        : [
            row.label,
            date(row.start),
            date(row.end),
            ...(withApproved
              ? [date(row.approved?.start), date(row.approved?.end), shiftCell(row, words)]
              : []),
            ...(withState ? [row.state ? words.light(row.state) : '–'] : []),
            semicolons(
              words.locale,
              row.milestones.map(one => `${one.title} (${date(one.doneDate ?? one.dueDate)})`)
            ) || '–'
          ]
    )
  }
}
