import { withColon } from '#shared/formats/punctuation.ts'
import { type Block, paragraph, strong } from '../tree/index.ts'
import { actionBlocks } from './action-sheet.ts'
import type { AnnexContext } from './context.ts'
import { indicatorTable } from './indicator-table.ts'
import { partHeading } from './part-heading.ts'
import { codeIn, type PlanObjective } from './plan.ts'

/** The result that an objective expects, behind its label; a list stands below it. */
const resultBlocks = ({ texts, words }: AnnexContext, { record }: PlanObjective): readonly Block[] => {
  const blocks = texts.prose(record, 'expectedResult')
  const [first, ...rest] = blocks
  if (first === undefined) return []
  const label = withColon(words.locale, words.label('objective', 'expectedResult'))
  return first.kind === 'paragraph'
    ? [paragraph([strong(`${label} `), ...first.content]), ...rest]
    : [{ ...paragraph([strong(label)]), keepNext: true }, ...blocks]
}

const objectiveBlocks = (context: AnnexContext, objective: PlanObjective): readonly Block[] => {
  const { plan, texts, words } = context
  const { record, indicators, actions } = objective
  return [
    partHeading(context, 2, 'objective', record),
    ...texts.prose(record, 'description'),
    ...resultBlocks(context, objective),
    ...indicatorTable(
      context,
      indicators,
      words.t('document.indicatorsOfObjective', { code: codeIn(plan, record) })
    ),
    ...(actions.length === 0
      ? [paragraph(words.t('document.objectiveWithoutActions'))]
      : actions.flatMap(action => actionBlocks(context, action)))
  ]
}

/** A chapter for each axis, with its objectives and the sheets of their actions. */
export const axisBlocks = (context: AnnexContext): readonly Block[] =>
  context.plan.axes.flatMap(axis => [
    { kind: 'pageBreak' as const },
    partHeading(context, 1, 'axis', axis.record),
    ...context.texts.prose(axis.record, 'description', 'lead'),
    ...indicatorTable(
      context,
      axis.indicators,
      context.words.t('document.indicatorsOfAxis', { code: codeIn(context.plan, axis.record) })
    ),
    ...axis.objectives.flatMap(objective => objectiveBlocks(context, objective))
  ])
