import type { ErrorCode } from '#shared/contract/errors.ts'

/** What a person can do about a problem, beside reading about it: a button under its sentence. */
export type Way = { readonly label: string; readonly act: () => Promise<void> }

/** Problems of the open workspace that a person can go on from (renderer/app/ways/use-ways-out.ts). */
const WITH_WAY_OUT: ReadonlySet<ErrorCode> = new Set([
  'CLOCK_AHEAD',
  'CLOCK_DOUBTFUL',
  'WORKSPACE_GONE',
  'DISK_FULL',
  'DISK_FAILED',
  'WORKSPACE_DAMAGED',
  'RECORDS_DAMAGED'
])

export const hasWayOut = (code: ErrorCode): boolean => WITH_WAY_OUT.has(code)
