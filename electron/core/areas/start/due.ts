import { latest, whenKey } from '#shared/model/when.ts'
import { readLinks } from '../../reading/record-links.ts'
import { CYCLE } from '../cycle.ts'
import type { CycleFacts, Due, InCycle } from '../in-cycle.ts'

/** So many stand on the start page: nobody works through more at once. */
const SHOWN = 50

/** What is due by a day, with the last day that it can mean and the place it has in the order; each is worked out once. */
const dueBy = (until: string, { date, ...rest }: Due) => {
  if (date === null) return []
  const day = latest(date)
  return day <= until ? [{ ...rest, date, day, place: `${day} ${whenKey(date)} ${rest.id}` }] : []
}

/** What is overdue or due soon in any area, the oldest first (DESIGN.md 8 "Start"): the first of it, and how much there is. */
export const readDue = async (facts: CycleFacts) => {
  const { read, today, until } = facts
  const candidates = []
  for (const { due } of Object.values<InCycle>(CYCLE)) candidates.push(...((await due?.(facts)) ?? []))
  const due = candidates.flatMap(candidate => dueBy(until, candidate))
  const first = due.toSorted((a, b) => (a.place < b.place ? -1 : 1)).slice(0, SHOWN)
  const links = await readLinks(
    read,
    first.flatMap(one => (one.of === null ? [one] : [one, one.of]))
  )
  return {
    due: first.map(({ type, id, date, kind, day, of }) => ({
      record: links(type, id),
      date,
      kind,
      of: of && links(of.type, of.id),
      overdue: day < today
    })),
    dueCount: due.length
  }
}
