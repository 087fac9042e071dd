import type { ReadonlyKysely } from 'kysely/readonly'
import type { IndicatorRow } from '#shared/contract/monitoring.ts'
import { byPosition } from '#shared/rules/position.ts'
import { nextMeasurement, resultsLight } from '#shared/rules/results-light.ts'
import { type LiveIndicator, readIndicators } from '../../reading/indicators.ts'
import { type LinkTable, readLinks } from '../../reading/record-links.ts'
import type { Database } from '../../store/database.ts'

const ownerOf = ({ row }: LiveIndicator) =>
  row.action !== null
    ? { type: 'action' as const, id: row.action }
    : row.objective !== null
      ? { type: 'objective' as const, id: row.objective }
      : null

const departmentOf = ({ row }: LiveIndicator) =>
  row.responsibleDepartment === null ? null : { type: 'department' as const, id: row.responsibleDepartment }

const rowOf = (indicator: LiveIndicator, links: LinkTable, today: string): IndicatorRow => {
  const {
    action: _action,
    objective: _objective,
    position: _position,
    frequency: _frequency,
    ...row
  } = indicator.row
  const owner = ownerOf(indicator)
  const department = departmentOf(indicator)
  const { light, reasons, progress, trend } = resultsLight(indicator.facts, today)
  return {
    ...row,
    owner: owner && links(owner.type, owner.id),
    responsibleDepartment: department && links(department.type, department.id),
    measurements: indicator.measurements.map(({ indicator: _indicator, ...measurement }) => measurement),
    light: { light, reasons: [...reasons], declared: null },
    progress,
    trend,
    nextDue: nextMeasurement(indicator.facts, today)
  }
}

/** Indicators with their measurements, lights and next deadlines as of a day (DOMAIN.md 11.1). */
export const readMonitoring = async (read: ReadonlyKysely<Database>, today: string) => {
  const indicators = await readIndicators(read)
  const keys = indicators.flatMap(indicator => [ownerOf(indicator), departmentOf(indicator)])
  const links = await readLinks(
    read,
    keys.filter(key => key !== null)
  )
  const ordered = indicators.toSorted((a, b) => byPosition(a.row, b.row))
  return { asOf: today, indicators: ordered.map(indicator => rowOf(indicator, links, today)) }
}
