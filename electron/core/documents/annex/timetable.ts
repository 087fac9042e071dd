import { actionGantt, type ScheduleRow } from '#shared/charts/action-gantt.ts'
import { type DatePair, isShifted, shiftWords } from '#shared/charts/shift.ts'
import { textOf } from '../source/plain-set.ts'
import { type Block, cell, column, heading, paragraph, row, type Table, text } from '../tree/index.ts'
import type { AnnexContext } from './context.ts'
import { actionsOf, codeIn } from './plan.ts'

/** A4 landscape inside 25 mm margins, less room for heading, sentence and caption. */
const WIDTH_MM = 247
const HEIGHT_MM = 106
/** A caption that names the approval may need a second line. */
const CAPTION_LINE_MM = 4

const rowsOf = ({ plan, texts, approved }: AnnexContext): readonly ScheduleRow[] => {
  const label = (record: Parameters<typeof texts.plain>[0]): string =>
    [codeIn(plan, record), texts.plain(record, 'title')].filter(Boolean).join(' ')
  const approvedOf = (id: string): DatePair | null => {
    const dates = approved?.dates?.get(id)
    return dates === undefined ? null : { start: dates.startDate, end: dates.endDate }
  }
  return plan.axes.flatMap(axis => [
    { kind: 'axis' as const, id: axis.record.id, label: label(axis.record) },
    ...axis.objectives.flatMap(objective => [
      { kind: 'objective' as const, id: objective.record.id, label: label(objective.record) },
      ...objective.actions.map(action => ({
        kind: 'action' as const,
        id: action.record.id,
        label: label(action.record),
        start: textOf(action.record, 'startDate'),
        end: textOf(action.record, 'endDate'),
        approved: approvedOf(action.record.id),
        state: action.delivery,
        milestones: action.milestones.map(milestone => ({
          title: texts.plain(milestone, 'title') ?? '',
          dueDate: textOf(milestone, 'dueDate'),
          doneDate: textOf(milestone, 'doneDate')
        }))
      }))
    ])
  ])
}

/** The approval as people name it: its title, the body, the number and the date of the act. */
const actOf = ({ approved, words }: AnnexContext): string => {
  if (approved === null) return ''
  const { title, body, actNumber, actDate } = approved.version
  return [title, body, actNumber, actDate === null ? null : words.date(actDate)].filter(Boolean).join(' · ')
}

/** Actions whose dates are no longer those approved, with how far they moved (DOMAIN.md 11.4). */
const movedTable = (context: AnnexContext, rows: readonly ScheduleRow[]): readonly Table[] => {
  const { words } = context
  const moved = rows.flatMap(action =>
    action.kind === 'action' && action.approved && isShifted(action, action.approved)
      ? [{ ...action, approved: action.approved }]
      : []
  )
  if (moved.length === 0) return []
  const span = ({ start, end }: { readonly start: string | null; readonly end: string | null }): string => {
    const shown = (date: string | null) => (date === null ? '…' : words.shortDate(date))
    return start === null && end === null
      ? words.t('document.noDates')
      : words.t('document.fromTo', { from: shown(start), to: shown(end) })
  }
  const title = words.t('document.movedTable')
  return [
    {
      kind: 'table',
      columns: [column(40), column(20), column(20), column(20)],
      header: [
        row(
          words.t('kind.action'),
          words.chart.text('ganttBaseline'),
          words.t('document.timing'),
          words.chart.text('columnShift')
        )
      ],
      rows: moved.map(action =>
        row(
          cell([
            { kind: 'reference', to: { type: 'action', id: action.id, field: 'title' }, text: action.label }
          ]),
          span(action.approved),
          span(action),
          shiftWords(action, action.approved, words.chart)
        )
      ),
      caption: [text(title)],
      note: actOf(context),
      alt: { title, description: words.t('document.rowsAlt', { count: moved.length }) }
    }
  ]
}

/** What the shadows under the bars stand for, or that there are none because the version cannot be read; empty before an approval. */
const against = (context: AnnexContext): string => {
  const { approved, words } = context
  if (approved === null) return ''
  const key = approved.dates === null ? 'document.approvedUnreadable' : 'document.approvedAgainst'
  return words.t(key, { act: actOf(context) })
}

/** The timetable: a landscape section with the Gantt, on as many pages as it needs. */
export const timetableBlocks = (context: AnnexContext): readonly Block[] => {
  const { plan, words } = context
  if (actionsOf(plan).length === 0)
    return [heading(1, words.t('document.timetable')), paragraph(words.t('document.noActions'))]
  const rows = rowsOf(context)
  const period = { start: textOf(plan.roadmap, 'startDate'), end: textOf(plan.roadmap, 'endDate') }
  const figure = actionGantt(rows, words.chart, { today: plan.asOf, period })
  const note = against(context)
  return [
    { kind: 'section', orientation: 'landscape' },
    heading(1, words.t('document.timetable')),
    paragraph(figure.sentence),
    {
      kind: 'figure',
      data: figure,
      widthMm: WIDTH_MM,
      heightMm: note === '' ? HEIGHT_MM : HEIGHT_MM - CAPTION_LINE_MM,
      caption: [text([figure.title, note].filter(Boolean).join('. '))]
    },
    ...movedTable(context, rows),
    { kind: 'section', orientation: 'portrait' }
  ]
}
