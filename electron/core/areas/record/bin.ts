import type { Read } from '../../store/database.ts'
import { recordsInBin } from '../../store/history/bin.ts'

/** The bin, newest first: records deleted on their own, with the number of those that went along and would come back with them. */
export const readBin = async (read: Read) =>
  (await recordsInBin(read)).map(({ type, id, title, deletedAt: _, ...rest }) => ({
    record: { type, id, title, deleted: true },
    ...rest
  }))
