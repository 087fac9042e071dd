import type { Audience } from '#shared/model/audience.ts'
import type { PlainRecord } from './records.ts'

/** What stands in place of a suppressed number: `{"withheld": "smallNumber"}`. */
export const SMALL_NUMBER = 'smallNumber'

/** Groups of fewer persons than this could be recognised (DOMAIN.md 11.8). */
const SMALLEST_SHOWN = 5

/** Fields of an indicator and a measurement that hold a count. */
const COUNTS: Readonly<Record<string, readonly string[]>> = {
  indicator: ['baselineValue', 'targetValue'],
  measurement: ['value']
}

/**
 * Tells which values of indicators that count persons are too small to leave the group. A value between two others cannot be
 * worked out from them, because measurements are not parts of a sum.
 */
export const isSmallNumber = (records: readonly PlainRecord[], audience: Audience) => {
  if (audience === 'internal') return () => false
  const ofPersons = new Set(
    records
      .filter(record => record.type === 'indicator' && record.values['countsPersons'] === 'yes')
      .map(record => record.id)
  )
  return (record: PlainRecord, field: string): boolean => {
    if (!COUNTS[record.type]?.includes(field)) return false
    const indicator = record.type === 'indicator' ? record.id : record.values['indicator']
    const value = record.values[field]
    return (
      typeof indicator === 'string' &&
      ofPersons.has(indicator) &&
      typeof value === 'number' &&
      value > 0 &&
      value < SMALLEST_SHOWN
    )
  }
}
