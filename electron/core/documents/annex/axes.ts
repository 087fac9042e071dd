import { withColon } from '#shared/formats/punctuation.ts'
import {
  type Block,
  codedHeading,
  type Heading,
  heading,
  type Inline,
  paragraph,
  strong,
  text
} from '../tree/index.ts'
import { actionBlocks } from './action-sheet.ts'
import type { AnnexContext } from './context.ts'
import type { PlanAxis, PlanObjective } from './plan.ts'

const coded = (context: AnnexContext, record: PlanAxis['record']): readonly Inline[] => {
  const code = context.texts.plain(record, 'code')
  return [...(code === null ? [] : [text(`${code} `)]), ...context.texts.inline(record, 'title')]
}

/** The group's own codes number what has one; what has none is numbered by the document. */
const objectiveHeading = (context: AnnexContext, { record }: PlanObjective): Heading =>
  context.texts.plain(record, 'code') === null
    ? heading(2, context.texts.inline(record, 'title'))
    : codedHeading(2, coded(context, record))

const objectiveBlocks = (context: AnnexContext, objective: PlanObjective): readonly Block[] => {
  const { texts, words } = context
  const [result, ...rest] = texts.paragraphs(objective.record, 'expectedResult')
  return [
    objectiveHeading(context, objective),
    ...texts.prose(objective.record, 'description'),
    ...(result === undefined
      ? []
      : [
          paragraph([
            strong(`${withColon(words.locale, words.label('objective', 'expectedResult'))} `),
            ...result
          ]),
          ...rest.map(content => paragraph(content))
        ]),
    ...(objective.actions.length === 0
      ? [paragraph(words.t('document.objectiveWithoutActions'))]
      : objective.actions.flatMap(action => actionBlocks(context, action)))
  ]
}

const axisHeading = (context: AnnexContext, axis: PlanAxis): Heading =>
  context.texts.plain(axis.record, 'code') === null
    ? heading(1, context.texts.inline(axis.record, 'title'))
    : codedHeading(1, [text(`${context.words.t('kind.axis')} `), ...coded(context, axis.record)])

/** A chapter for each axis, with its objectives and the sheets of their actions. */
export const axisBlocks = (context: AnnexContext): readonly Block[] =>
  context.plan.axes.flatMap(axis => [
    { kind: 'pageBreak' as const },
    axisHeading(context, axis),
    ...context.texts.prose(axis.record, 'description', 'lead'),
    ...axis.objectives.flatMap(objective => objectiveBlocks(context, objective))
  ])
