import { type CycleFacts, type InCycle, type Step, stepOf } from '../in-cycle.ts'

/** The group: at least two departments (it is intersectoral), one who coordinates, someone from each department. Source: MISSION.md. */
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

export const group: InCycle = { step }
