import type { ReadonlyKysely } from 'kysely/readonly'
import { readLinks } from '../../reading/record-links.ts'
import type { Database } from '../../store/database.ts'

const DEPARTMENT = 'department' as const

/** Departments with how many members and led actions each has. */
const readDepartments = async (read: ReadonlyKysely<Database>) => {
  const rows = await read
    .selectFrom('department')
    .select(['id', 'name', 'shortName', 'position'])
    .where('deletedAt', 'is', null)
    .execute()
  const members = await read
    .selectFrom('member')
    .select(({ fn }) => ['department', fn.countAll<number>().as('count')])
    .where('deletedAt', 'is', null)
    .groupBy('department')
    .execute()
  const actions = await read
    .selectFrom('action')
    .select(({ fn }) => ['leadDepartment', fn.countAll<number>().as('count')])
    .where('deletedAt', 'is', null)
    .groupBy('leadDepartment')
    .execute()
  const membersOf = new Map(members.map(({ department, count }) => [department, count]))
  const actionsOf = new Map(actions.map(({ leadDepartment, count }) => [leadDepartment, count]))
  return rows.map(row => ({
    ...row,
    members: membersOf.get(row.id) ?? 0,
    actionsLed: actionsOf.get(row.id) ?? 0
  }))
}

const readMembers = async (read: ReadonlyKysely<Database>) => {
  const rows = await read
    .selectFrom('member')
    .select(['id', 'role', 'function', 'department', 'name', 'since', 'until', 'position'])
    .where('deletedAt', 'is', null)
    .execute()
  const links = await readLinks(
    read,
    rows.flatMap(({ department }) => (department === null ? [] : [{ type: DEPARTMENT, id: department }]))
  )
  return rows.map(row => ({
    ...row,
    department: row.department === null ? null : links(DEPARTMENT, row.department)
  }))
}

/** The working group: departments and members, in no order of their own. */
export const readGroup = async (read: ReadonlyKysely<Database>) => ({
  departments: await readDepartments(read),
  members: await readMembers(read)
})
