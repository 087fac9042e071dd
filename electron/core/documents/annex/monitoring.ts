import {
  type IndicatorWay,
  indicatorProgress,
  MOST_PROGRESS_BARS,
  percentOfWay,
  percentText
} from '#shared/charts/indicator-progress.ts'
import { exactly, type Figure, figureOf } from '#shared/model/figure.ts'
import { chartOf } from '../source/chart.ts'
import { type Block, cell, column, heading, paragraph, row, type Table, text } from '../tree/index.ts'
import type { AnnexContext } from './context.ts'
import { indicatorTitle } from './indicator-title.ts'
import { codeIn, indicatorsOf, type PlanIndicator } from './plan.ts'

type Monitored = {
  readonly owner: PlanIndicator['record']
  readonly indicator: PlanIndicator
  readonly way: IndicatorWay
  readonly percent: Figure | null
}

const monitored = ({ plan, texts }: AnnexContext): readonly Monitored[] =>
  indicatorsOf(plan).map(({ indicator, owner }) => {
    const { record, measurements } = indicator
    const way = {
      label: texts.plain(record, 'code') ?? texts.plain(record, 'title') ?? '',
      baseline: figureOf(record.values, 'baselineValue'),
      target: figureOf(record.values, 'targetValue'),
      latest: figureOf(measurements.at(-1)?.record.values ?? {}, 'value')
    }
    // Where baseline and target contradict, there is no way to be told.
    const percent = indicator.reasons.includes('contradictory') ? null : percentOfWay(way)
    return { owner, indicator, way, percent }
  })

/** Says what the bars are: they bear codes alone, and a chart that Word draws has no room for titles. */
const barsExplained = (context: AnnexContext, bars: readonly Monitored[]): Table[] => {
  const { plan, texts, words } = context
  if (bars.length === 0) return []
  const title = words.t('document.indicatorsOfChart')
  return [
    {
      kind: 'table',
      columns: [column(9), column(37), column(11), column(15), column(13), column(15)],
      header: [
        row(
          words.label('indicator', 'code'),
          words.t('kind.indicator'),
          words.t('kind.action'),
          words.label('indicator', 'targetValue'),
          words.t('document.latest'),
          words.t('document.progressSeries')
        )
      ],
      rows: bars.map(({ owner, indicator, way, percent }) =>
        row(
          cell(texts.inline(indicator.record, 'code')),
          cell(indicatorTitle(context, indicator)),
          codeIn(plan, owner),
          cell(texts.shown(indicator.record, 'targetValue') ?? []),
          cell([text(words.chart.figure(way.latest ?? exactly(0)))]),
          cell([text(percentText(percent ?? exactly(0), words.chart))])
        )
      ),
      caption: [text(title)],
      alt: { title, description: words.t('document.rowsAlt', { count: bars.length }) }
    }
  ]
}

/** Monitoring: how it is done, and how far the indicators have come, as a chart that Word itself draws. */
export const monitoringBlocks = (context: AnnexContext): readonly Block[] => {
  const { words } = context
  const all = monitored(context)
  const measured = all.filter(({ percent }) => percent !== null)
  const sentence =
    all.length === 0
      ? words.t('document.noIndicators')
      : words.t('document.monitoringCounts', { count: all.length, measured: words.number(measured.length) })
  const labels = {
    title: words.t('document.progressChart'),
    sentence,
    series: words.t('document.progressSeries'),
    axis: words.t('document.progressAxis'),
    indicator: words.t('kind.indicator')
  }
  const figure = indicatorProgress(
    measured.map(({ way }) => way),
    labels,
    words.chart
  )
  const chart = chartOf(figure, Math.min(120, 32 + figure.categories.length * 8))
  return [
    heading(1, words.t('document.monitoring')),
    paragraph(figure.sentence),
    ...(chart === null ? [] : [chart]),
    ...(measured.length > MOST_PROGRESS_BARS
      ? [paragraph(words.t('document.chartShowsFirst', { count: MOST_PROGRESS_BARS }), 'small')]
      : []),
    ...barsExplained(context, measured.slice(0, MOST_PROGRESS_BARS))
  ]
}
