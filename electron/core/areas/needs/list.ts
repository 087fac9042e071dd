import type { ReadonlyKysely } from 'kysely/readonly'
import { byPosition } from '#shared/rules/position.ts'
import { rankTotals, type ScoreFacts, scorePriority } from '#shared/rules/scoring.ts'
import { groupedBy } from '../../reading/grouped.ts'
import { readLinks } from '../../reading/record-links.ts'
import { readStamps } from '../../reading/stamps.ts'
import type { Database } from '../../store/database.ts'

const readCriteria = async (read: ReadonlyKysely<Database>) => {
  const rows = await read
    .selectFrom('criterion')
    .select(['id', 'name', 'weight', 'direction', 'question', 'position'])
    .where('deletedAt', 'is', null)
    .execute()
  return rows.toSorted(byPosition).map(({ position: _, ...row }) => row)
}

const readScores = async (read: ReadonlyKysely<Database>) => {
  const rows = await read
    .selectFrom('score')
    .select(['id', 'priority', 'criterion', 'department', 'value', 'note'])
    .where('deletedAt', 'is', null)
    .execute()
  const stamps = await readStamps(
    read,
    'score',
    rows.map(({ id }) => id),
    ['value', 'note']
  )
  return rows.map(row => ({ ...row, stamps: stamps(row.id) }))
}

const readDepartments = async (read: ReadonlyKysely<Database>) => {
  const rows = await read
    .selectFrom('department')
    .select(['id', 'name', 'position'])
    .where('deletedAt', 'is', null)
    .execute()
  return rows
    .toSorted(byPosition)
    .map(({ id, name }) => ({ type: 'department' as const, id, title: name, deleted: false }))
}

const readActionCounts = async (read: ReadonlyKysely<Database>): Promise<ReadonlyMap<string, number>> => {
  const rows = await read
    .selectFrom('actionPriority')
    .select(({ fn }) => ['priority', fn.countAll<number>().as('count')])
    .where('deletedAt', 'is', null)
    .groupBy('priority')
    .execute()
  return new Map(rows.map(({ priority, count }) => [priority, count]))
}

const readPriorities = async (read: ReadonlyKysely<Database>) => {
  const rows = await read
    .selectFrom('priority')
    .select(['id', 'title', 'department', 'decision', 'decisionReason', 'targetGroup', 'position'])
    .where('deletedAt', 'is', null)
    .execute()
  const links = await readLinks(
    read,
    rows.flatMap(({ department }) =>
      department === null ? [] : [{ type: 'department' as const, id: department }]
    )
  )
  return rows.toSorted(byPosition).map(row => ({
    ...row,
    department: row.department === null ? null : links('department', row.department)
  }))
}

/** Priorities with their weighted totals and ranks, and the scores these come from (DOMAIN.md 9). */
export const readNeeds = async (read: ReadonlyKysely<Database>) => {
  const priorities = await readPriorities(read)
  const criteria = await readCriteria(read)
  const departments = await readDepartments(read)
  const scores = await readScores(read)
  const actions = await readActionCounts(read)
  // A department in the bin no longer has a voice.
  const voices = new Set(departments.map(({ id }) => id))
  const heard = scores.filter(({ department }) => department === null || voices.has(department))
  const scoresOf = groupedBy<ScoreFacts & { readonly priority: string }, string>(
    heard,
    ({ priority }) => priority
  )
  const scored = new Map(priorities.map(({ id }) => [id, scorePriority(criteria, scoresOf(id))]))
  const ranks = rankTotals(new Map([...scored].map(([id, { total }]) => [id, total])))
  return {
    priorities: priorities.map(row => {
      const score = scored.get(row.id)
      return {
        ...row,
        total: score?.total ?? null,
        rank: ranks.get(row.id) ?? null,
        spread: score?.spread ?? null,
        scored: score?.scored ?? 0,
        actions: actions.get(row.id) ?? 0
      }
    }),
    criteria,
    departments,
    scores
  }
}
