import { cell, column, footnote, type Inline, row, type Table, type TableCell, text } from '../tree/index.ts'
import type { AnnexContext } from './context.ts'
import { indicatorTitle } from './indicator-title.ts'
import type { PlanIndicator } from './plan.ts'
import { statusOf } from './status.ts'

/** A measured value with its source as a footnote: every number can be traced (PEERS.md, idea 10). */
const latest = ({ texts, words }: AnnexContext, indicator: PlanIndicator): readonly Inline[] => {
  const last = indicator.measurements.at(-1)
  if (last === undefined) return [text(words.t('document.notMeasured'))]
  const source = texts.plain(indicator.record, 'source')
  const note = words.t('document.measuredOn', { date: words.date(last.date) })
  return [
    ...(texts.shown(last.record, 'value') ?? []),
    footnote(text(source === null ? note : `${note} ${words.t('document.sourceIs', { source })}`))
  ]
}

/** The light with what decided it where there is none: a grey mark alone does not say what to do. */
const lightCell = ({ words }: AnnexContext, { light, reasons }: PlanIndicator): TableCell => ({
  paragraphs: light === 'noData' ? reasons.map(reason => [text(words.t(`lightReason.${reason}`))]) : [],
  status: statusOf(light, words)
})

/** The indicators of an objective or an action, with what they are to reach and how far they are. */
export const indicatorTable = (
  context: AnnexContext,
  indicators: readonly PlanIndicator[],
  title: string
): readonly Table[] => {
  const { texts, words } = context
  if (indicators.length === 0) return []
  return [
    {
      kind: 'table',
      columns: [column(38), column(15), column(15), column(15), column(17)],
      header: [
        row(
          words.t('kind.indicator'),
          words.label('indicator', 'baselineValue'),
          words.label('indicator', 'targetValue'),
          words.t('document.latest'),
          words.t('document.resultsLight')
        )
      ],
      rows: indicators.map(indicator =>
        row(
          cell(indicatorTitle(context, indicator)),
          cell(texts.shown(indicator.record, 'baselineValue') ?? []),
          cell(texts.shown(indicator.record, 'targetValue') ?? []),
          cell(latest(context, indicator)),
          lightCell(context, indicator)
        )
      ),
      caption: [text(title)],
      alt: { title, description: words.t('document.rowsAlt', { count: indicators.length }) }
    }
  ]
}
