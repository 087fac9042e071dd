import { readLinks } from '../../reading/record-links.ts'
import type { Read } from '../../store/database.ts'
import { workspaceHistory } from '../../store/history/history.ts'

/** So many transactions stand on the start page; the history page has them all. */
const SHOWN = 10

/** What was done last, each with the first record it touched. */
export const readRecent = async (read: Read) => {
  const entries = await workspaceHistory(read, { limit: SHOWN, before: null })
  const links = await readLinks(
    read,
    entries.flatMap(({ changes }) => changes.slice(0, 1))
  )
  return entries.map(({ stamp, at, label, kind, authorRole, changes, changeCount }) => {
    const first = changes[0]
    return {
      stamp,
      at,
      label,
      kind,
      authorRole,
      record: first === undefined ? null : links(first.type, first.id),
      count: changeCount
    }
  })
}
