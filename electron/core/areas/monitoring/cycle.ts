import { isMeasurementLate, nextMeasurement } from '#shared/rules/results-light.ts'
import type { LiveIndicator } from '../../reading/indicators.ts'
import type { RecordKey } from '../../store/workspace.ts'
import { type CycleFacts, type Due, type InCycle, type Step, stepOf } from '../in-cycle.ts'

/** Monitoring: indicators with a target, measured, and none late. Source: DOMAIN.md 11.1. */
const step = ({ indicators, today }: CycleFacts): Step => {
  return stepOf('monitoring', indicators.length, [
    { code: 'indicators', have: indicators.length, need: 1 },
    {
      code: 'targets',
      have: indicators.filter(({ facts }) => facts.targetValue !== null).length,
      need: indicators.length
    },
    {
      code: 'measurements',
      have: indicators.filter(({ measurements }) => measurements.length > 0).length,
      need: indicators.length
    },
    {
      code: 'measurementsLate',
      have: indicators.filter(({ facts }) => !isMeasurementLate(facts, today)).length,
      need: indicators.length
    }
  ])
}

/** What an indicator measures. */
const ownerOf = ({ action, objective, axis }: LiveIndicator['row']): RecordKey | null => {
  if (action !== null) return { type: 'action', id: action }
  if (objective !== null) return { type: 'objective', id: objective }
  return axis === null ? null : { type: 'axis', id: axis }
}

/** Indicators of cancelled actions are asked for no more; those of completed ones still show whether they had an effect. */
const due = ({ indicators, actions, today }: CycleFacts): readonly Due[] => {
  const cancelled = new Set(actions.flatMap(({ row }) => (row.status === 'cancelled' ? [row.id] : [])))
  return indicators
    .filter(({ row }) => row.action === null || !cancelled.has(row.action))
    .map(({ row, facts }) => ({
      type: 'indicator',
      id: row.id,
      date: nextMeasurement(facts, today),
      kind: 'measurement',
      of: ownerOf(row)
    }))
}

export const monitoring: InCycle = { step, due }
