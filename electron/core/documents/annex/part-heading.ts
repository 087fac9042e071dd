import { codedHeading, type Heading, type HeadingLevel, text } from '../tree/index.ts'
import type { AnnexContext } from './context.ts'
import { codeIn, type PlanAxis } from './plan.ts'

/**
 * "Axis 1 – …", "Objective 1.1 – …", "Action 1.1.1 – …": what a part is stands before its code, or it would be taken for a chapter of
 * that number.
 */
export const partHeading = (
  { plan, texts, words }: AnnexContext,
  level: HeadingLevel,
  type: 'axis' | 'objective' | 'action',
  record: PlanAxis['record']
): Heading =>
  codedHeading(
    level,
    [text(`${words.t(`kind.${type}`)}\u00a0${codeIn(plan, record)} – `), ...texts.inline(record, 'title')],
    { type, id: record.id, field: 'title' }
  )
