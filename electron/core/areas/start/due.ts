import { latest, whenKey } from '#shared/model/when.ts'
import { readLinks } from '../../reading/record-links.ts'
import type { RecordKey } from '../../store/workspace.ts'
import { CYCLE } from '../cycle.ts'
import type { CycleFacts, InCycle } from '../in-cycle.ts'

/** So many stand on the start page: nobody works through more at once. */
const SHOWN = 50

const dueKey = ({ date, id }: RecordKey & { readonly date: string }): string =>
  `${latest(date)} ${whenKey(date)} ${id}`

/** What is overdue or due soon in any area, the oldest first (DESIGN.md 8 "Start"): the first of it, and how much there is. */
export const readDue = async (facts: CycleFacts) => {
  const { read, today, until } = facts
  const candidates = []
  for (const { due } of Object.values<InCycle>(CYCLE)) candidates.push(...((await due?.(facts)) ?? []))
  const due = candidates.flatMap(({ date, ...rest }) =>
    date !== null && latest(date) <= until ? [{ ...rest, date }] : []
  )
  const first = due.toSorted((a, b) => (dueKey(a) < dueKey(b) ? -1 : 1)).slice(0, SHOWN)
  const links = await readLinks(read, first)
  return {
    due: first.map(({ type, id, date, kind }) => ({
      record: links(type, id),
      date,
      kind,
      overdue: latest(date) < today
    })),
    dueCount: due.length
  }
}
