import { worksAlone } from '../../reading/mode.ts'
import { type CycleFacts, type InCycle, type Step, stepOf } from '../in-cycle.ts'

/**
 * The group: at least two departments (it is intersectoral), one who coordinates, someone from each department. Source: MISSION.md. Who
 * works alone is asked for none of it; who is the only one so far coordinates.
 */
const step = async ({ read }: CycleFacts): Promise<Step | null> => {
  if (await worksAlone(read)) return null
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
  const isOne = members.length === 1 && departments.length <= 1
  const coordinators = isOne ? members : members.filter(row => row.function === 'coordinator')
  const manned = new Set(members.map(({ department }) => department))
  return stepOf('group', departments.length + members.length, [
    { code: 'departments', have: departments.length, need: isOne ? 0 : 2 },
    { code: 'coordinator', have: coordinators.length, need: 1 },
    {
      code: 'departmentMembers',
      have: departments.filter(({ id }) => manned.has(id)).length,
      need: isOne ? 0 : departments.length
    }
  ])
}

export const group: InCycle = { step }
