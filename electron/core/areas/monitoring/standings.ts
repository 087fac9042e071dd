import type { Standing } from '#shared/contract/monitoring.ts'
import { figureOf } from '#shared/model/figure.ts'
import { nextMeasurement, resultsLight } from '#shared/rules/results-light.ts'
import { type LiveIndicator, readIndicators } from '../../reading/indicators.ts'
import type { Read } from '../../store/database.ts'

const standingOf = ({ row, measurements, facts }: LiveIndicator, today: string): Standing => {
  const { light, reasons, progress, trend } = resultsLight(facts, today)
  const last = measurements.at(-1)
  const figure = last === undefined ? null : figureOf(last, 'value')
  return {
    id: row.id,
    light: { light, reasons: [...reasons], declared: null },
    progress,
    trend,
    last: figure && last ? { date: last.date, ...figure } : null,
    nextDue: nextMeasurement(facts, today)
  }
}

/** How indicators stand as of a day: their lights, ways and next deadlines (DOMAIN.md 11.1); all of them, or some. */
export const readStandings = async (read: Read, today: string, ids?: readonly string[]) => ({
  asOf: today,
  indicators: (await readIndicators(read, today, ids === undefined ? null : { of: 'id', ids })).map(
    indicator => standingOf(indicator, today)
  )
})
