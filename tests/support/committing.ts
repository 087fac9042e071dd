import { expect } from 'vitest'
import type { Operation } from '#shared/contract/operation.ts'
import type { Workspace } from '../../electron/core/store/workspace.ts'
import { visibleState } from './visible-state.ts'

/** Commits operations with a reason. */
export const run = (workspace: Workspace, ...operations: Operation[]) =>
  workspace.commit({ label: 'test', operations, reason: 'test' })

const everything = async (workspace: Workspace) => [
  await visibleState(workspace),
  await workspace.read.selectFrom('tableHash').selectAll().execute()
]

/** Says that operations without a reason are refused with a code, and that nothing at all was written. */
export const refused = async (workspace: Workspace, code: string, ...operations: Operation[]) => {
  const before = await everything(workspace)
  await expect(workspace.commit({ label: 'test', operations })).rejects.toMatchObject({ code })
  expect(await everything(workspace)).toEqual(before)
}

/** A department's row. */
export const department = ({ read }: Workspace, id: string) =>
  read.selectFrom('department').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
