import { textOf } from '../source/plain-set.ts'
import {
  type Block,
  cell,
  codedHeading,
  column,
  heading,
  paragraph,
  row,
  statusCell,
  type TableRow,
  text
} from '../tree/index.ts'
import type { AnnexContext } from './context.ts'
import { actionsOf, codeIn, type PlanAction, type PlanAxis } from './plan.ts'
import { statusOf } from './status.ts'

export const PROSE_PARTS = ['summary', 'context', 'vision', 'governance', 'monitoringSetUp'] as const

/** Running texts of the roadmap; a part that is empty has no heading. Not numbered: 1.1 is an objective of the first axis. */
const proseParts = ({ plan, texts, words }: AnnexContext): readonly Block[] =>
  PROSE_PARTS.flatMap(field => {
    const blocks = texts.prose(plan.roadmap, field, field === 'summary' ? 'lead' : 'body')
    if (blocks.length === 0) return []
    return [codedHeading(2, [text(words.label('roadmap', field))]), ...blocks]
  })

const timing = ({ words }: AnnexContext, action: PlanAction): string => {
  const shown = (field: 'startDate' | 'endDate'): string => {
    const date = textOf(action.record, field)
    return date === null ? '…' : words.shortDate(date)
  }
  if (textOf(action.record, 'startDate') === null && textOf(action.record, 'endDate') === null) {
    return words.t('document.noDates')
  }
  return words.t('document.fromTo', { from: shown('startDate'), to: shown('endDate') })
}

const summaryRow = (context: AnnexContext, action: PlanAction): TableRow => {
  const { plan, texts, words } = context
  const record = action.record
  return row(
    codeIn(plan, record),
    cell(texts.link(record)),
    cell(texts.shown(record, 'leadDepartment') ?? [text(words.t('document.notSet'))]),
    timing(context, action),
    statusCell(statusOf(action.delivery, words))
  )
}

const axisRow = ({ plan, texts }: AnnexContext, { record }: PlanAxis): TableRow => ({
  cells: [cell(codeIn(plan, record)), cell(texts.inline(record, 'title')), cell(''), cell(''), cell('')],
  emphasis: true
})

/** Summary table of actions: code, action, lead, timing, light (DOMAIN.md 5.4). */
const summaryTable = (context: AnnexContext): Block => {
  const { plan, words } = context
  const rows = plan.axes.flatMap(axis => [
    axisRow(context, axis),
    ...axis.objectives.flatMap(objective => objective.actions.map(action => summaryRow(context, action)))
  ])
  return {
    kind: 'table',
    columns: [column(11), column(36), column(18), column(18), column(17)],
    header: [
      row(
        words.t('document.code'),
        words.t('kind.action'),
        words.label('action', 'leadDepartment'),
        words.t('document.timing'),
        words.t('document.deliveryLight')
      )
    ],
    rows,
    caption: [text(words.t('document.summaryTable'))],
    note: words.t('document.lightRule', { date: words.date(plan.asOf) }),
    alt: {
      title: words.t('document.summaryTable'),
      description: words.t('document.summaryTableAlt', { count: actionsOf(plan).length })
    }
  }
}

/** The opening chapter: what the roadmap is, and all actions on one page or two. */
export const overviewBlocks = (context: AnnexContext): readonly Block[] => {
  const { plan, words } = context
  const count = actionsOf(plan).length
  return [
    heading(1, words.t('document.overview')),
    paragraph(words.t('document.overviewCounts', { axes: words.number(plan.axes.length), count })),
    ...proseParts(context),
    codedHeading(2, [text(words.t('document.actionsAtAGlance'))]),
    count === 0 ? paragraph(words.t('document.noActions')) : summaryTable(context)
  ]
}
