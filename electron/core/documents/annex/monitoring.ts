import { numberOf } from '../source/plain-set.ts'
import type { Chart } from '../tree/index.ts'
import { type Block, heading, paragraph, text } from '../tree/index.ts'
import type { AnnexContext } from './context.ts'
import { actionsOf } from './plan.ts'

/** More bars than this do not fit legibly on half a page; the tables of the sheets hold them all. */
const MOST_BARS = 16

type Measured = { readonly label: string; readonly share: number }

/** How far each indicator with a numeric target has come, in per cent of the way (DOMAIN.md 11.1). */
const measuredShares = ({ plan, texts }: AnnexContext): readonly Measured[] =>
  actionsOf(plan).flatMap(action =>
    action.indicators.flatMap(({ record, measurements }) => {
      const baseline = numberOf(record, 'baselineValue') ?? 0
      const target = numberOf(record, 'targetValue')
      const last = measurements.at(-1)
      if (target === null || last === undefined || target === baseline) return []
      const share = Math.round(((last.value - baseline) / (target - baseline)) * 100)
      const label = texts.plain(record, 'code') ?? texts.plain(record, 'title') ?? ''
      return [{ label, share: Math.max(0, share) }]
    })
  )

const chartOf = ({ words }: AnnexContext, shares: readonly Measured[]): Chart => {
  const shown = shares.slice(0, MOST_BARS)
  const title = words.t('document.progressChart')
  return {
    kind: 'chart',
    chart: 'bar',
    categories: shown.map(({ label }) => label),
    series: [{ name: words.t('document.progressSeries'), values: shown.map(({ share }) => share) }],
    categoryAxis: words.t('kindPlural.indicator'),
    valueAxis: words.t('document.progressAxis'),
    heightMm: Math.min(120, 32 + shown.length * 8),
    caption: [text(title)],
    alt: {
      title,
      description: `${title}. ${shown.map(({ label, share }) => `${label}: ${words.number(share)} %`).join('; ')}.`
    }
  }
}

/** Monitoring: how it is done, and how far the indicators have come, as a chart that Word itself draws. */
export const monitoringBlocks = (context: AnnexContext): readonly Block[] => {
  const { plan, words } = context
  const shares = measuredShares(context)
  const count = actionsOf(plan).reduce((sum, action) => sum + action.indicators.length, 0)
  return [
    heading(1, words.t('document.monitoring')),
    paragraph(words.t('document.monitoringCounts', { count, measured: words.number(shares.length) })),
    ...(shares.length === 0 ? [] : [chartOf(context, shares)]),
    ...(shares.length > MOST_BARS
      ? [paragraph(words.t('document.chartShowsFirst', { count: MOST_BARS }), 'small')]
      : [])
  ]
}
