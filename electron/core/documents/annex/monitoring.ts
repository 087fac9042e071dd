import {
  type IndicatorWay,
  indicatorProgress,
  MOST_PROGRESS_BARS,
  percentOfWay
} from '#shared/charts/indicator-progress.ts'
import { chartOf } from '../source/chart.ts'
import { numberOf } from '../source/plain-set.ts'
import { type Block, heading, paragraph } from '../tree/index.ts'
import type { AnnexContext } from './context.ts'
import { actionsOf } from './plan.ts'

const waysOf = ({ plan, texts }: AnnexContext): readonly IndicatorWay[] =>
  actionsOf(plan).flatMap(action =>
    action.indicators.map(({ record, measurements }) => ({
      label: texts.plain(record, 'code') ?? texts.plain(record, 'title') ?? '',
      baseline: numberOf(record, 'baselineValue'),
      target: numberOf(record, 'targetValue'),
      latest: measurements.at(-1)?.value ?? null
    }))
  )

/** Monitoring: how it is done, and how far the indicators have come, as a chart that Word itself draws. */
export const monitoringBlocks = (context: AnnexContext): readonly Block[] => {
  const { words } = context
  const ways = waysOf(context)
  const measured = ways.filter(way => percentOfWay(way) !== null).length
  const sentence = words.t('document.monitoringCounts', {
    count: ways.length,
    measured: words.number(measured)
  })
  const labels = {
    title: words.t('document.progressChart'),
    sentence,
    series: words.t('document.progressSeries'),
    axis: words.t('document.progressAxis'),
    indicator: words.t('kind.indicator')
  }
  const figure = indicatorProgress(ways, labels, words.chart)
  const chart = chartOf(figure, Math.min(120, 32 + figure.categories.length * 8))
  return [
    heading(1, words.t('document.monitoring')),
    paragraph(figure.sentence),
    ...(chart === null ? [] : [chart]),
    ...(measured > MOST_PROGRESS_BARS
      ? [paragraph(words.t('document.chartShowsFirst', { count: MOST_PROGRESS_BARS }), 'small')]
      : [])
  ]
}
