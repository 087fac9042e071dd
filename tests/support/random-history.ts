import { isPianoError } from '#shared/contract/errors.ts'
import type { Operation } from '#shared/contract/operation.ts'
import { kindOf, type RecordType } from '#shared/model/index.ts'
import type { CommitResult, Workspace } from '../../electron/core/store/workspace.ts'
import type { Step } from './arbitraries.ts'

const idsOf = async ({ read }: Workspace, type: RecordType, deleted: boolean): Promise<readonly string[]> => {
  const rows = await read
    .selectFrom(type as 'stakeholder')
    .select('id')
    .where('deletedAt', deleted ? 'is not' : 'is', null)
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}

const picked = (ids: readonly string[], pick: number): string | null =>
  ids[pick % Math.max(1, ids.length)] ?? null

const withReferences = async (workspace: Workspace, step: Step, create: boolean) => {
  const fields: Record<string, string | number | null> = { ...step.fields }
  const kind = kindOf(step.type)
  let index = 0
  for (const [name, field] of Object.entries(kind.fields)) {
    if (field.target === undefined || field.guarded) continue
    const choice = step.targets[index % step.targets.length] ?? 0
    index += 1
    if (!create && (kind.ends?.includes(name) || choice % 3 > 0)) continue
    const target = picked(await idsOf(workspace, field.target as RecordType, false), choice)
    if (target === null && field.required) return null
    if (field.required || choice % 4 > 0) fields[name] = target
  }
  return fields
}

/** The operation a step comes to in this workspace, or null when there is nothing it could be done to. */
export const operationOf = async (workspace: Workspace, step: Step): Promise<Operation | null> => {
  const { op, type } = step
  if (op === 'create') {
    const fields = await withReferences(workspace, step, true)
    return fields && { op, type, fields }
  }
  const id = picked(await idsOf(workspace, type, op === 'restore'), step.pick)
  if (id === null) return null
  if (op !== 'set') return { op, type, id }
  const fields = await withReferences(workspace, step, false)
  return fields && { op, type, id, fields }
}

/** What a random step may meet and the store is right to refuse. */
const REFUSED = new Set(['RECORD_EXISTS', 'PARENT_DELETED', 'RECORD_DELETED'])

/** Takes a step as one commit; null when it was refused or changed nothing. */
export const takeStep = async (workspace: Workspace, step: Step): Promise<CommitResult | null> => {
  const operation = await operationOf(workspace, step)
  if (!operation) return null
  try {
    const result = await workspace.commit({ label: step.op, operations: [operation], reason: 'test' })
    return result.stamp === null ? null : result
  } catch (error) {
    if (isPianoError(error) && REFUSED.has(error.code)) return null
    throw error
  }
}
