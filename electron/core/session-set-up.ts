import { v7 } from 'uuid'
import type { Operation } from '#shared/contract/operation.ts'
import type { NewWorkspace } from './context.ts'
import type { Workspace } from './store/workspace.ts'

/**
 * Writes the department and the member a person named at first start (DESIGN.md 2, "I am"). Returns the member's id, or
 * null when no role was named.
 */
export const setUpGroup = async (
  workspace: Workspace,
  { department, role }: Pick<NewWorkspace, 'department' | 'role'>
): Promise<string | null> => {
  const departmentId = department?.trim() ? v7() : null
  const memberId = role?.trim() ? v7() : null
  const operations: Operation[] = []
  if (departmentId !== null) {
    operations.push({ op: 'create', type: 'department', id: departmentId, fields: { name: department } })
  }
  if (memberId !== null) {
    operations.push({
      op: 'create',
      type: 'member',
      id: memberId,
      fields: { role, ...(departmentId === null ? {} : { department: departmentId }) }
    })
  }
  if (operations.length > 0) await workspace.commit({ label: 'label.firstStart', operations })
  return memberId
}
