import { z } from 'zod'
import { id, procedure, value } from './base.ts'

/** Characters of one text; a field takes less, and what is too long for it is kept, too. */
const LONGEST_TEXT = 1_000_000

const key = z.string().min(1).max(300)
const kept = z.union([z.string().max(LONGEST_TEXT), value])

/** What was typed in one place and is not saved: by names that the place gives. */
const draft = z.record(z.string().max(80), kept)
export type Draft = Readonly<z.output<typeof draft>>

/** What is typed into a workspace and not saved yet: this device keeps it, outside of the file, until it is saved or given up. */
export const drafts = {
  list: procedure.input(z.strictObject({ workspace: id })).output(z.record(key, draft)),
  /** Null: it was saved, or given up. */
  keep: procedure
    .input(z.strictObject({ workspace: id, drafts: z.record(key, draft.nullable()) }))
    .output(z.strictObject({}))
}
