import { sql } from 'kysely'
import type { RecordFor } from '#shared/model/index.ts'
import type { IndicatorFacts } from '#shared/rules/results-light.ts'
import type { Read } from '../store/database.ts'
import { groupedBy } from './grouped.ts'
import { isOneOf } from './plain.ts'

const COLUMNS = [
  'id',
  'action',
  'objective',
  'axis',
  'code',
  'title',
  'level',
  'unit',
  'direction',
  'baselineValue',
  'baselineValueQualifier',
  'baselineValueUpper',
  'baselineDate',
  'targetValue',
  'targetValueQualifier',
  'targetValueUpper',
  'targetDate',
  'frequency',
  'responsibleDepartment',
  'position'
] as const

type Row = Pick<RecordFor<'indicator'>, (typeof COLUMNS)[number]>
type Measurement = Pick<
  RecordFor<'measurement'>,
  'indicator' | 'date' | 'value' | 'valueQualifier' | 'valueUpper'
>

export type LiveIndicator = {
  readonly row: Row
  /** The last two as of a day, the older first: no rule looks at more. */
  readonly measurements: readonly Measurement[]
  /** What the rules for lights and deadlines look at. */
  readonly facts: IndicatorFacts
}

/** Start of the period an indicator is judged over: of its action, or of the roadmap its objective or axis is part of. */
const readPeriodStarts = async (read: Read): Promise<(row: Row) => string | null> => {
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
  const axes = await read
    .selectFrom('axis')
    .innerJoin('roadmap', 'roadmap.id', 'axis.roadmap')
    .select(['axis.id', 'roadmap.startDate'])
    .where('axis.deletedAt', 'is', null)
    .execute()
  const starts = new Map([...actions, ...objectives, ...axes].map(({ id, startDate }) => [id, startDate]))
  return ({ action, objective, axis }) => starts.get(action ?? objective ?? axis ?? '') ?? null
}

/** Which indicators: some by their own ids, or those of some actions. */
export type OnlyIndicators = { readonly of: 'id' | 'action'; readonly ids: readonly string[] }

/** The last live measurements of each indicator as of a day, two of each however many there are, the older first. */
const readLast = async (read: Read, today: string, ids: readonly string[]): Promise<readonly Measurement[]> =>
  read
    .selectFrom('indicator')
    .innerJoin('measurement', join =>
      join.on(
        sql<boolean>`"measurement"."rowid" in (select "rowid" from "measurement" as "one" where "one"."indicator" = "indicator"."id"
          and "one"."deletedAt" is null and "one"."date" <= ${today} order by "one"."date" desc, "one"."id" desc limit 2)`
      )
    )
    .select(['indicator', 'date', 'value', 'valueQualifier', 'valueUpper'])
    .where(isOneOf('indicator.id', ids))
    .orderBy('date')
    .orderBy('measurement.id')
    .execute()

/** Live indicators, all or some, with what rules look at as of a day: four selects, whatever their number. */
export const readIndicators = async (
  read: Read,
  today: string,
  only: OnlyIndicators | null = null
): Promise<readonly LiveIndicator[]> => {
  const isSome = only !== null
  const rows = await read
    .selectFrom('indicator')
    .select(COLUMNS)
    .where('deletedAt', 'is', null)
    .$if(isSome, query => query.where(isOneOf(only?.of ?? 'id', only?.ids ?? [])))
    .execute()
  const measurements = await readLast(
    read,
    today,
    rows.map(({ id }) => id)
  )
  const of = groupedBy(measurements, ({ indicator }) => indicator)
  const periodStart = await readPeriodStarts(read)
  return rows.map(row => ({
    row,
    measurements: of(row.id),
    facts: { ...row, periodStart: periodStart(row), measurements: of(row.id) }
  }))
}
