import type { ReadonlyKysely } from 'kysely/readonly'
import type { Database } from './database.ts'

export type Author = { readonly role: string; readonly department: string | null }

/** Role and department of the members who wrote, by id: history names roles, not people (DESIGN.md 11). */
export const authorsOf = async (
  read: ReadonlyKysely<Database>,
  members: readonly string[]
): Promise<ReadonlyMap<string, Author>> => {
  if (members.length === 0) return new Map()
  const rows = await read
    .selectFrom('member')
    .leftJoin('department', 'department.id', 'member.department')
    .select(['member.id', 'member.role', 'department.name as department'])
    .where('member.id', 'in', [...new Set(members)])
    .execute()
  return new Map(rows.map(({ id, role, department }) => [id, { role, department }]))
}
