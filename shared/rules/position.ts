import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'

export type Placed = { readonly id: string; readonly position: string | null }

/** What the field `position` holds at most. */
const LONGEST = 200

/** Order among siblings: by position, by code unit; those without one last; ties by id (DESIGN.md 3). */
export const byPosition = (a: Placed, b: Placed): number => {
  if (a.position !== b.position) {
    if (a.position === null) return 1
    if (b.position === null) return -1
    return a.position < b.position ? -1 : 1
  }
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/** Children of one parent in their order: by position; kinds without one by their day, then as they were made. */
export const inChildOrder = <
  C extends { readonly id: string; readonly values: Readonly<Record<string, unknown>> }
>(
  children: readonly C[]
): C[] => {
  const cell = ({ values }: C, field: string) => (typeof values[field] === 'string' ? values[field] : null)
  const placed = (child: C): Placed => ({ id: child.id, position: cell(child, 'position') })
  return children.toSorted((a, b) => {
    const days = [cell(a, 'date') ?? '', cell(b, 'date') ?? ''] as const
    return days[0] < days[1] ? -1 : days[0] > days[1] ? 1 : byPosition(placed(a), placed(b))
  })
}

/** A position between two neighbours (null: none on that side), or null when there is no room or one is no such position. */
export const positionBetween = (before: string | null, after: string | null): string | null => {
  if (before !== null && after !== null && before >= after) return null
  try {
    const position = generateKeyBetween(before, after)
    return position.length > LONGEST ? null : position
  } catch {
    return null
  }
}

/** Positions for so many siblings from the beginning, in order. */
export const positions = (count: number): readonly string[] => generateNKeysBetween(null, null, count)

/**
 * The positions to write so that a record comes to stand at a place (0: first) among its siblings, given in any order and with or without
 * it. One, as a rule; all siblings anew where ties or missing positions leave no room.
 */
export const moveTo = (siblings: readonly Placed[], id: string, place: number): readonly Placed[] => {
  const others = siblings.filter(sibling => sibling.id !== id).toSorted(byPosition)
  const index = Math.min(Math.max(0, place), others.length)
  const before = others[index - 1]
  const after = others[index]
  const unplaced = before?.position === null || after?.position === null
  const position = unplaced ? null : positionBetween(before?.position ?? null, after?.position ?? null)
  if (position !== null) return [{ id, position }]
  const order = others.map(other => other.id).toSpliced(index, 0, id)
  const fresh = positions(order.length)
  return order.map((each, at) => ({ id: each, position: fresh[at] ?? null }))
}
