import { byPosition } from '#shared/rules/position.ts'
import type { Read } from '../../store/database.ts'

/** The criteria by which needs are scored, in their order. */
export const readCriteria = async (read: Read) => {
  const rows = await read
    .selectFrom('criterion')
    .select(['id', 'name', 'weight', 'direction', 'question', 'position'])
    .where('deletedAt', 'is', null)
    .execute()
  return rows.toSorted(byPosition).map(({ position: _, ...row }) => row)
}

/** What priorities are scored by, and whose voices count, in their order (DOMAIN.md 9). */
export const readFrame = async (read: Read) => {
  const departments = await read
    .selectFrom('department')
    .select(['id', 'name', 'position'])
    .where('deletedAt', 'is', null)
    .execute()
  return {
    criteria: await readCriteria(read),
    departments: departments
      .toSorted(byPosition)
      .map(({ id, name }) => ({ type: 'department' as const, id, title: name, deleted: false }))
  }
}
