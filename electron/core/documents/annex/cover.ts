import { textOf } from '../source/plain-set.ts'
import type { Cover } from '../tree/index.ts'
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

/** First page: city, title, period, as of when, room for the stamp, and that something was left out. */
export const coverOf = (context: AnnexContext): Cover => {
  const { plan, texts, words, withheld } = context
  const group = texts.plain(plan.city, 'groupName')
  const period = periodOf(context)
  return {
    city: texts.plain(plan.city, 'officialName') ?? texts.plain(plan.city, 'name') ?? '',
    title: texts.plain(plan.roadmap, 'title') ?? words.t('kind.roadmap'),
    ...(group !== null && { subtitle: group }),
    ...(period !== undefined && { period }),
    version: words.t('document.asOf', { date: words.date(plan.asOf) }),
    stamp: stampLines(context),
    ...(withheld.length > 0 && { notice: words.t('document.leftOut') })
  }
}
