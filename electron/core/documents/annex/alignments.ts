import { withColon } from '#shared/formats/punctuation.ts'
import { textOf } from '../source/plain-set.ts'
import { type Block, cell, column, heading, paragraph, row, type TableRow, text } from '../tree/index.ts'
import type { AnnexContext } from './context.ts'
import { actionsOf, codeIn, type PlanAction } from './plan.ts'

/** A tie without a justification says so: a code alone is decoration (DOMAIN.md 4.4). */
const alignmentRow = (
  { plan, texts, words }: AnnexContext,
  action: PlanAction,
  record: PlanAction['alignments'][number]
): TableRow => {
  const justification = texts.paragraphs(record, 'justification')
  const rank = textOf(record, 'rank')
  const label = texts.inline(record, 'label')
  return row(
    codeIn(plan, action.record),
    cell(texts.shown(record, 'framework') ?? []),
    cell([
      ...texts.inline(record, 'code'),
      ...(label.length === 0 ? [] : [text(' – '), ...label]),
      ...(rank === null ? [] : [text(` (${words.choice('alignment', 'rank', rank)})`)])
    ]),
    justification.length === 0
      ? cell([{ kind: 'text', text: words.t('document.notJustified'), emphasis: true }])
      : { paragraphs: justification }
  )
}

/** Coherence table: each action's ties to the own planning document, the 2030 Agenda and the Global Compact (DOMAIN.md 5.4). */
export const alignmentBlocks = (context: AnnexContext): readonly Block[] => {
  const { plan, words, texts } = context
  const rows = actionsOf(plan).flatMap(action =>
    action.alignments.map(record => alignmentRow(context, action, record))
  )
  const planning = texts.inline(plan.roadmap, 'planningDocument')
  const title = words.t('document.alignmentTable')
  return [
    heading(1, words.t('document.alignments')),
    ...(planning.length === 0
      ? []
      : [
          paragraph([
            text(`${withColon(words.locale, words.label('roadmap', 'planningDocument'))} `),
            ...planning,
            text('.')
          ])
        ]),
    rows.length === 0
      ? paragraph(words.t('document.noAlignments'))
      : {
          kind: 'table',
          columns: [column(10), column(26), column(22), column(42)],
          header: [
            row(
              words.t('kind.action'),
              words.label('alignment', 'framework'),
              words.label('alignment', 'code'),
              words.label('alignment', 'justification')
            )
          ],
          rows,
          caption: [text(title)],
          alt: { title, description: words.t('document.rowsAlt', { count: rows.length }) }
        }
  ]
}
