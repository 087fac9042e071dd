import { basename } from 'node:path'
import type { OpenWorkspace } from '#shared/contract/workspace.ts'
import type { Workspace } from './store/workspace.ts'

const NOBODY: OpenWorkspace['me'] = { member: null, role: null, department: null }

/** What the window is told about the open workspace; `me` is nobody when that member is not there or in the bin. */
export const describeWorkspace = async (
  workspace: Workspace,
  member: string | null
): Promise<OpenWorkspace> => {
  const city = await workspace.read
    .selectFrom('city')
    .select('name')
    .where('deletedAt', 'is', null)
    .executeTakeFirst()
  return {
    id: workspace.id,
    cityName: city?.name ?? '',
    language: workspace.language,
    readOnly: workspace.readOnly,
    fileName: basename(workspace.path),
    warnings: [...workspace.warnings],
    me: member === null ? NOBODY : await memberOf(workspace, member)
  }
}

const memberOf = async (workspace: Workspace, id: string): Promise<OpenWorkspace['me']> => {
  const found = await workspace.read
    .selectFrom('member')
    .leftJoin('department', 'department.id', 'member.department')
    .select(['member.id', 'member.role', 'department.name as department'])
    .where('member.id', '=', id)
    .where('member.deletedAt', 'is', null)
    .executeTakeFirst()
  return found === undefined ? NOBODY : { member: found.id, role: found.role, department: found.department }
}
