import { sql } from 'kysely'
import type { ReadonlyKysely } from 'kysely/readonly'
import { PRACTICE_KEYWORDS } from '#shared/model/kinds/practice.ts'
import { missingForCouncil, passesGate, readyShare } from '#shared/rules/completeness.ts'
import { isMeasurementLate } from '#shared/rules/results-light.ts'
import type { LiveAction } from '../../reading/actions.ts'
import type { LiveIndicator } from '../../reading/indicators.ts'
import type { Database } from '../../store/database.ts'
import { type Step, stepOf } from './step.ts'

type Read = ReadonlyKysely<Database>

const all = sql<number>`count(*)`
/** How many rows of a group fulfil a condition; 0 of none. */
const countWhere = (condition: ReturnType<typeof sql>) => sql<number>`coalesce(sum(${condition}), 0)`

/** The group: at least two departments (it is intersectoral), one who coordinates, someone from each department. Source: MISSION.md. */
const groupStep = async (read: Read): Promise<Step> => {
  const departments = await read
    .selectFrom('department')
    .select('id')
    .where('deletedAt', 'is', null)
    .execute()
  const members = await read
    .selectFrom('member')
    .select(['department', 'function'])
    .where('deletedAt', 'is', null)
    .execute()
  const manned = new Set(members.map(({ department }) => department))
  return stepOf('group', departments.length + members.length, [
    { code: 'departments', have: departments.length, need: 2 },
    { code: 'coordinator', have: members.filter(row => row.function === 'coordinator').length, need: 1 },
    {
      code: 'departmentMembers',
      have: departments.filter(({ id }) => manned.has(id)).length,
      need: departments.length
    }
  ])
}

/** Stakeholders: placed in a sector and on the grid, organisations led by migrants among them. Source: DOMAIN.md 1.2, 11.7. */
const stakeholdersStep = async (read: Read): Promise<Step> => {
  const row = await read
    .selectFrom('stakeholder')
    .select([
      all.as('count'),
      countWhere(sql`"sector" is not null`).as('sector'),
      countWhere(sql`"power" is not null and "interest" is not null`).as('grid'),
      countWhere(sql`"migrantLed" in ('yes', 'partly')`).as('migrantLed')
    ])
    .where('deletedAt', 'is', null)
    .executeTakeFirstOrThrow()
  return stepOf('stakeholders', row.count, [
    { code: 'stakeholders', have: row.count, need: 1 },
    { code: 'stakeholderSectors', have: row.sector, need: row.count },
    { code: 'stakeholderGrid', have: row.grid, need: row.count },
    { code: 'migrantLed', have: row.migrantLed, need: 1 }
  ])
}

/** Priorities: scored and decided upon. Source: DOMAIN.md 9. */
const needsStep = async (read: Read): Promise<Step> => {
  const row = await read
    .selectFrom('priority')
    .select([all.as('count'), countWhere(sql`"decision" is not null and "decision" <> 'open'`).as('decided')])
    .where('deletedAt', 'is', null)
    .executeTakeFirstOrThrow()
  const scored = await read
    .selectFrom('score')
    .select('priority')
    .distinct()
    .where('deletedAt', 'is', null)
    .execute()
  return stepOf('needs', row.count, [
    { code: 'priorities', have: row.count, need: 1 },
    { code: 'scores', have: scored.length, need: row.count },
    { code: 'decisions', have: row.decided, need: row.count }
  ])
}

/** Practices: told in short, judged by the five key words, with a decision on those of partners. Source: DOMAIN.md 7. */
const practicesStep = async (read: Read): Promise<Step> => {
  const row = await read
    .selectFrom('practice')
    .select([
      all.as('count'),
      countWhere(sql`"summary" is not null`).as('summary'),
      countWhere(
        sql.join(
          PRACTICE_KEYWORDS.map(keyword => sql`${sql.ref(keyword)} is not null`),
          sql` and `
        )
      ).as('keywords'),
      countWhere(sql`"partnerCity" is not null`).as('noted'),
      countWhere(
        sql`"partnerCity" is not null and "transferDecision" is not null and "transferDecision" <> 'open'`
      ).as('decided')
    ])
    .where('deletedAt', 'is', null)
    .executeTakeFirstOrThrow()
  return stepOf('practices', row.count, [
    { code: 'practices', have: row.count, need: 1 },
    { code: 'practiceSummaries', have: row.summary, need: row.count },
    { code: 'practiceKeywords', have: row.keywords, need: row.count },
    { code: 'transferDecisions', have: row.decided, need: row.noted }
  ])
}

/**
 * The roadmap: every action that is not cancelled passes the completeness gate. That share alone is how far the roadmap is, here as on
 * its own page, so that nobody meets two numbers for one thing. Source: DOMAIN.md 11.5.
 */
const roadmapStep = (actions: readonly LiveAction[], today: string): Step => {
  const missing = actions
    .filter(({ row }) => row.status !== 'cancelled')
    .map(({ facts }) => missingForCouncil(facts, today))
  const ready = missing.filter(passesGate).length
  const step = stepOf('roadmap', actions.length, [
    { code: 'actions', have: actions.length, need: 1 },
    { code: 'readyActions', have: ready, need: missing.length }
  ])
  return { ...step, complete: readyShare(missing) }
}

/** Monitoring: indicators with a target, measured, and none late. Source: DOMAIN.md 11.1. */
const monitoringStep = (indicators: readonly LiveIndicator[], today: string): Step => {
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

/** Exchange: partner cities with a key that was compared by phone, and something sent. Source: DESIGN.md 5. */
const exchangeStep = async (read: Read): Promise<Step> => {
  const row = await read
    .selectFrom('partnerCity')
    .select([
      all.as('count'),
      countWhere(sql`"publicKey" is not null`).as('keys'),
      countWhere(sql`"keyState" = 'confirmed'`).as('confirmed')
    ])
    .where('deletedAt', 'is', null)
    .executeTakeFirstOrThrow()
  const sent = await read
    .selectFrom('sentBundle')
    .select(all.as('count'))
    .where('deletedAt', 'is', null)
    .executeTakeFirstOrThrow()
  return stepOf('exchange', row.count, [
    { code: 'partnerCities', have: row.count, need: 1 },
    { code: 'confirmedKeys', have: row.confirmed, need: row.keys },
    { code: 'sentBundles', have: sent.count, need: 1 }
  ])
}

/** Documents and acts: the roadmap is approved, by an act with its number. Source: DOMAIN.md 11.4. */
const documentsStep = async (read: Read): Promise<Step> => {
  const row = await read
    .selectFrom('sealedVersion')
    .select([
      all.as('count'),
      countWhere(sql`"occasion" = 'approval'`).as('approvals'),
      countWhere(sql`"occasion" = 'approval' and "actNumber" is not null`).as('acts')
    ])
    .where('deletedAt', 'is', null)
    .executeTakeFirstOrThrow()
  return stepOf('documents', row.count, [
    { code: 'approval', have: row.approvals, need: 1 },
    { code: 'actNumbers', have: row.acts, need: row.approvals }
  ])
}

/** The steps of the cycle in its order, each with what it still needs. */
export const readSteps = async (
  read: Read,
  actions: readonly LiveAction[],
  indicators: readonly LiveIndicator[],
  today: string
): Promise<Step[]> => [
  await groupStep(read),
  await stakeholdersStep(read),
  await needsStep(read),
  await practicesStep(read),
  roadmapStep(actions, today),
  monitoringStep(indicators, today),
  await exchangeStep(read),
  await documentsStep(read)
]
