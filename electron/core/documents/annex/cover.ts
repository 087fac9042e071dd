import type { FrameTexts } from '../source/frame.ts'
import { textOf } from '../source/plain-set.ts'
import type { AnnexContext } from './context.ts'

const periodOf = ({ plan, words }: AnnexContext): string | undefined => {
  const start = textOf(plan.roadmap, 'startDate')
  const end = textOf(plan.roadmap, 'endDate')
  if (start === null || end === null) return undefined
  return words.t('document.period', { from: words.date(start), to: words.date(end) })
}

/** Lines of the stamp of an annex to a proposal (DOMAIN.md 5.1 "annex stamp", 5.4). */
const stampLines = ({ options, words }: AnnexContext): readonly string[] => {
  const letter = options.annex ?? 'A'
  const proposal = options.proposal ?? words.t('document.stampBlank')
  return [words.t('document.stamp', { letter, proposal }), words.t('document.stampPages')]
}

/** What the first page of the annex has of its own: the group, the period, room for the stamp. */
export const coverOf = (context: AnnexContext): NonNullable<FrameTexts['cover']> => {
  const group = context.texts.plain(context.plan.city, 'groupName')
  const period = periodOf(context)
  return {
    ...(group !== null && { subtitle: group }),
    ...(period !== undefined && { period }),
    stamp: stampLines(context)
  }
}
