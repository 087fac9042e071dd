import { intersectorality } from '#shared/rules/intersectorality.ts'
import { groupedBy } from '../../reading/grouped.ts'
import { worksAlone } from '../../reading/mode.ts'
import type { Read } from '../../store/database.ts'

const liveActions = (read: Read, roadmap: string) =>
  read
    .selectFrom('action')
    .innerJoin('objective', 'objective.id', 'action.objective')
    .innerJoin('axis', 'axis.id', 'objective.axis')
    .select(['action.id', 'action.status', 'action.cityRole', 'action.leadDepartment', 'axis.id as axis'])
    .where('axis.roadmap', '=', roadmap)
    .where('axis.deletedAt', 'is', null)
    .where('objective.deletedAt', 'is', null)
    .where('action.deletedAt', 'is', null)
    .execute()

/** How far a roadmap reaches across departments and to organisations led by migrants (DOMAIN.md 11.7). */
export const readReach = async (read: Read, roadmap: string) => {
  const axes = await read
    .selectFrom('axis')
    .select('id')
    .where('roadmap', '=', roadmap)
    .where('deletedAt', 'is', null)
    .execute()
  const departments = await read
    .selectFrom('department')
    .select('id')
    .where('deletedAt', 'is', null)
    .execute()
  const supporting = await read
    .selectFrom('actionDepartment')
    .select(['action', 'department'])
    .where('deletedAt', 'is', null)
    .execute()
  const partners = await read
    .selectFrom('actionPartner')
    .innerJoin('stakeholder', 'stakeholder.id', 'actionPartner.stakeholder')
    .select(['actionPartner.action', 'stakeholder.migrantLed'])
    .where('actionPartner.deletedAt', 'is', null)
    .where('stakeholder.deletedAt', 'is', null)
    .execute()
  const supportingOf = groupedBy(supporting, ({ action }) => action)
  const partnersOf = groupedBy(partners, ({ action }) => action)
  const actions = (await liveActions(read, roadmap)).filter(({ status }) => status !== 'cancelled')
  const found = intersectorality(
    actions.map(({ id, axis, cityRole, leadDepartment }) => ({
      axis,
      cityRole,
      departments: [
        ...(leadDepartment === null ? [] : [leadDepartment]),
        ...supportingOf(id).map(({ department }) => department)
      ],
      partners: partnersOf(id).map(({ migrantLed }) => migrantLed)
    })),
    departments.map(({ id }) => id),
    axes.map(({ id }) => id)
  )
  return {
    actions: found.actions,
    joint: (await worksAlone(read)) ? null : found.joint,
    density: found.density === null ? null : Math.round(100 * found.density),
    byCityRole: [...found.byCityRole]
      .map(([role, count]) => ({ role, count }))
      .toSorted((one, other) => other.count - one.count),
    axesWithoutMigrantLed: [...found.axesWithoutMigrantLed]
  }
}
