import type { BarsFigure } from './figure.ts'
import type { ColourRole } from './palette.ts'
import type { ChartWords } from './words.ts'

export type ProgressStatus = { readonly code: string; readonly label: string; readonly role: ColourRole }
export type ProgressGroup = { readonly label: string; readonly counts: Readonly<Record<string, number>> }

/** Actions by status, one bar for each group (an axis, or the whole plan), statuses in the order given. */
export const progressOverview = (
  groups: readonly ProgressGroup[],
  statuses: readonly ProgressStatus[],
  words: ChartWords
): BarsFigure => {
  const of = (group: ProgressGroup, code: string) => group.counts[code] ?? 0
  const inGroup = (group: ProgressGroup) => statuses.reduce((sum, status) => sum + of(group, status.code), 0)
  const inStatus = (code: string) => groups.reduce((sum, group) => sum + of(group, code), 0)
  const total = groups.reduce((sum, group) => sum + inGroup(group), 0)
  const seen = statuses.filter(status => inStatus(status.code) > 0)
  const title = words.text('progressTitle')
  const parts = seen.map(status =>
    words.text('progressPart', { status: status.label, n: words.number(inStatus(status.code)) })
  )
  const sentence =
    total === 0
      ? words.count('progressSentence', 0)
      : `${words.count('progressSentence', total)} ${words.list(parts)}.`
  return {
    kind: 'bars',
    title,
    sentence,
    alt: `${title}. ${sentence}`,
    table: {
      columns: [
        { label: words.text('columnGroup'), numeric: false },
        ...statuses.map(status => ({ label: status.label, numeric: true })),
        { label: words.text('columnTotal'), numeric: true }
      ],
      rows: groups.map(group => [
        group.label,
        ...statuses.map(status => words.number(of(group, status.code))),
        words.number(inGroup(group))
      ])
    },
    direction: words.direction,
    locale: words.locale,
    empty: total === 0 ? words.text('noData') : null,
    orientation: 'horizontal',
    categories: groups.map(group => group.label),
    series: seen.map(status => ({
      name: status.label,
      role: status.role,
      values: groups.map(group => of(group, status.code) || null)
    })),
    spread: null,
    spreadLabel: null,
    valueTitle: words.text('progressAxis'),
    valueMax: null,
    numberStyle: { maximumFractionDigits: 0 },
    totals: groups.map(group => words.number(inGroup(group)))
  }
}
