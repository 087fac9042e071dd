import { type Inline, text } from '../tree/index.ts'
import type { AnnexContext } from './context.ts'
import type { PlanIndicator } from './plan.ts'

/** Title of an indicator with the unit its values are counted in, as tables name it. */
export const indicatorTitle = ({ texts }: AnnexContext, { record }: PlanIndicator): readonly Inline[] => {
  const title = texts.inline(record, 'title')
  return texts.plain(record, 'unit') === null
    ? title
    : [...title, text(' ('), ...texts.inline(record, 'unit'), text(')')]
}
