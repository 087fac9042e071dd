import { type CycleFacts, type InCycle, type Step, stepOf } from '../in-cycle.ts'

/**
 * The group: at least two departments (it is intersectoral), one who coordinates, someone from each department. Source: MISSION.md. Who
 * works alone coordinates, and is not asked for other departments.
 */
const step = async ({ read }: CycleFacts): Promise<Step> => {
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
  const isAlone = members.length === 1 && departments.length <= 1
  const coordinators = isAlone ? members : members.filter(row => row.function === 'coordinator')
  const manned = new Set(members.map(({ department }) => department))
  return stepOf('group', departments.length + members.length, [
    { code: 'departments', have: departments.length, need: isAlone ? 0 : 2 },
    { code: 'coordinator', have: coordinators.length, need: 1 },
    {
      code: 'departmentMembers',
      have: departments.filter(({ id }) => manned.has(id)).length,
      need: isAlone ? 0 : departments.length
    }
  ])
}

export const group: InCycle = { step }
