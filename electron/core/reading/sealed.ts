import type { Read } from '../store/database.ts'
import type { Workspace } from '../store/workspace.ts'
import { type ApprovedDates, approvedDates } from './approved-dates.ts'

/** Frozen states of a roadmap, or of the ranking of priorities (null), the newest first. */
export const readSealed = (read: Read, roadmap: string | null) =>
  read
    .selectFrom('sealedVersion')
    .select(['id', 'title', 'occasion', 'body', 'actNumber', 'actDate', 'sealedOn', 'content'])
    .where(({ and, eb }) =>
      roadmap === null
        ? and([eb('roadmap', 'is', null), eb('occasion', '=', 'ranking')])
        : eb('roadmap', '=', roadmap)
    )
    .where('deletedAt', 'is', null)
    .orderBy('id', 'desc')
    .execute()

export type Sealed = Awaited<ReturnType<typeof readSealed>>[number]

/** The approval that today is compared with; `dates` is null when its content cannot be read. */
export type Approved = { readonly version: Sealed; readonly dates: ApprovedDates | null }

/** The approval asked for; else, or when it is gone, the newest one. Null when nothing is approved. */
export const readApproved = async (
  workspace: Workspace,
  sealed: readonly Sealed[],
  asked: string | null
): Promise<Approved | null> => {
  const approvals = sealed.filter(({ occasion }) => occasion === 'approval')
  const version = approvals.find(({ id }) => id === asked) ?? approvals[0]
  return version === undefined ? null : { version, dates: await approvedDates(workspace, version.content) }
}
