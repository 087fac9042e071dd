import { actionGantt, type ScheduleRow } from '#shared/charts/action-gantt.ts'
import { textOf } from '../source/plain-set.ts'
import { type Block, heading, paragraph, text } from '../tree/index.ts'
import type { AnnexContext } from './context.ts'

/** A4 landscape inside 25 mm margins, less room for heading, sentence and caption. */
const WIDTH_MM = 247
const HEIGHT_MM = 128

const rowsOf = ({ plan, texts }: AnnexContext): readonly ScheduleRow[] => {
  const label = (record: Parameters<typeof texts.plain>[0]): string =>
    [texts.plain(record, 'code'), texts.plain(record, 'title')].filter(Boolean).join(' ')
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

/** The timetable: a landscape section with the Gantt, on as many pages as it needs. */
export const timetableBlocks = (context: AnnexContext): readonly Block[] => {
  const { plan, words } = context
  const figure = actionGantt(rowsOf(context), words.chart, { today: plan.asOf })
  return [
    { kind: 'section', orientation: 'landscape' },
    heading(1, words.t('document.timetable')),
    paragraph(figure.sentence),
    { kind: 'figure', data: figure, widthMm: WIDTH_MM, heightMm: HEIGHT_MM, caption: [text(figure.title)] },
    { kind: 'section', orientation: 'portrait' }
  ]
}
