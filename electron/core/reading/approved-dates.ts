import { z } from 'zod'
import { isCivilDate } from '#shared/model/field.ts'
import { parseSafeObject } from '../bundles/container/safe-json.ts'
import type { Workspace } from '../store/workspace.ts'

export type Dates = { readonly startDate: string | null; readonly endDate: string | null }
/** Dates of the actions of a sealed version by the action's id. */
export type ApprovedDates = ReadonlyMap<string, Dates>

/** Larger than the largest workspace seals to; what is larger is not read on the way to a screen. */
const MOST_BYTES = 64_000_000
/** Versions kept in memory: those that a person compares in turn. */
const MOST_KEPT = 8

// A quotation mark inside a text of canonical JSON is escaped, so these bytes stand in no other line.
const ACTION = Buffer.from('"type":"action"')
const LINE_FEED = 0x0a

const day = z.string().refine(isCivilDate).nullable().default(null)
const sealedAction = z.object({ id: z.string(), startDate: day, endDate: day })

/** Content never changes under its hash, so that what was read once stays true. */
const kept = new Map<string, ApprovedDates>()

const datesIn = (ndjson: Uint8Array): ApprovedDates => {
  const bytes = Buffer.from(ndjson.buffer, ndjson.byteOffset, ndjson.byteLength)
  const dates = new Map<string, Dates>()
  let line = 0
  for (let at = 0; at < bytes.length; ) {
    const found = bytes.indexOf(LINE_FEED, at)
    const end = found === -1 ? bytes.length : found
    line += 1
    const piece = bytes.subarray(at, end)
    if (piece.includes(ACTION)) {
      const { id, ...own } = sealedAction.parse(parseSafeObject(piece, { file: 'sealed', line }))
      dates.set(id, own)
    }
    at = end + 1
  }
  return dates
}

const read = async (workspace: Workspace, content: string): Promise<ApprovedDates | null> => {
  const stored = await workspace.read
    .selectFrom('blob')
    .select('size')
    .where('sha256', '=', content)
    .executeTakeFirst()
  if (stored === undefined || stored.size > MOST_BYTES) return null
  try {
    return datesIn(await workspace.blob(content))
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
