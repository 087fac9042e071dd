import type { ReadonlyKysely } from 'kysely/readonly'
import type { RecordFor } from '#shared/model/index.ts'
import type { IndicatorFacts } from '#shared/rules/results-light.ts'
import type { Database } from '../store/database.ts'
import { groupedBy } from './grouped.ts'
import { isOneOf } from './plain.ts'

const COLUMNS = [
  'id',
  'action',
  'objective',
  'code',
  'title',
  'level',
  'unit',
  'direction',
  'baselineValue',
  'baselineDate',
  'targetValue',
  'targetDate',
  'frequency',
  'responsibleDepartment',
  'position'
] as const

type Row = Pick<RecordFor<'indicator'>, (typeof COLUMNS)[number]>
type Measurement = Pick<
  RecordFor<'measurement'>,
  'id' | 'indicator' | 'date' | 'value' | 'source' | 'reliability'
>

export type LiveIndicator = {
  readonly row: Row
  /** Oldest first. */
  readonly measurements: readonly Measurement[]
  /** What the rules for lights and deadlines look at. */
  readonly facts: IndicatorFacts
}

/** Start of the period an indicator is judged over: of its action, or of the roadmap its objective is part of. */
const readPeriodStarts = async (read: ReadonlyKysely<Database>): Promise<(row: Row) => string | null> => {
  const actions = await read
    .selectFrom('action')
    .select(['id', 'startDate'])
    .where('deletedAt', 'is', null)
    .execute()
  const objectives = await read
    .selectFrom('objective')
    .innerJoin('axis', 'axis.id', 'objective.axis')
    .innerJoin('roadmap', 'roadmap.id', 'axis.roadmap')
    .select(['objective.id', 'roadmap.startDate'])
    .where('objective.deletedAt', 'is', null)
    .execute()
  const starts = new Map([...actions, ...objectives].map(({ id, startDate }) => [id, startDate]))
  return ({ action, objective }) => starts.get(action ?? objective ?? '') ?? null
}

/** Live indicators, all or some, with their live measurements: four selects, whatever their number. */
export const readIndicators = async (
  read: ReadonlyKysely<Database>,
  ids?: readonly string[]
): Promise<readonly LiveIndicator[]> => {
  const indicators = read.selectFrom('indicator').select(COLUMNS).where('deletedAt', 'is', null)
  const values = read
    .selectFrom('measurement')
    .select(['id', 'indicator', 'date', 'value', 'source', 'reliability'])
    .where('deletedAt', 'is', null)
    .orderBy('date')
    .orderBy('id')
  const rows = await (ids === undefined ? indicators : indicators.where(isOneOf('id', ids))).execute()
  const measurements = await (ids === undefined ? values : values.where(isOneOf('indicator', ids))).execute()
  const of = groupedBy(measurements, ({ indicator }) => indicator)
  const periodStart = await readPeriodStarts(read)
  return rows.map(row => ({
    row,
    measurements: of(row.id),
    facts: { ...row, periodStart: periodStart(row), measurements: of(row.id) }
  }))
}
