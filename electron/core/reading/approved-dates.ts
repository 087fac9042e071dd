import { z } from 'zod'
import { isWhen } from '#shared/model/when.ts'
import { sealedRecords } from '../seals/read.ts'
import type { Workspace } from '../store/workspace.ts'

export type Dates = { readonly startDate: string | null; readonly endDate: string | null }
/** Dates of the actions of a sealed version by the action's id. */
export type ApprovedDates = ReadonlyMap<string, Dates>

/** Versions kept in memory: those that a person compares in turn. */
const MOST_KEPT = 8

const when = z.string().refine(isWhen).nullable().default(null)
const sealedAction = z.object({ id: z.string(), startDate: when, endDate: when })

/** Content never changes under its hash, so that what was read once stays true. */
const kept = new Map<string, ApprovedDates>()

const read = async (workspace: Workspace, content: string): Promise<ApprovedDates | null> => {
  try {
    const dates = new Map<string, Dates>()
    for await (const record of sealedRecords(workspace, content, 'action')) {
      const { id, ...own } = sealedAction.parse(record)
      dates.set(id, own)
    }
    return dates
  } catch {
    // A damaged proof is told by the file's validation; the plan of today must stay readable beside it.
    return null
  }
}

/** What a sealed version says of its actions' dates, read once for each content; null when it cannot be read. */
export const approvedDates = async (workspace: Workspace, content: string): Promise<ApprovedDates | null> => {
  const known = kept.get(content)
  if (known !== undefined) return known
  const dates = await read(workspace, content)
  const [oldest] = kept.keys()
  if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest)
  // What is missing here may be there in a sound copy of the same workspace.
  if (dates !== null) kept.set(content, dates)
  return dates
}
