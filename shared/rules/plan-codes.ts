/** A part of a plan as it is numbered: its code, where the group gave it one, and what stands in it, in its order. */
export type CodedPart = {
  readonly id: string
  readonly code: string | null
  readonly children?: readonly CodedPart[]
}

/**
 * The codes that a plan is read with, by id: 1, 1.1, 1.1.1 by place. A code that the group gave stays and begins those below it; a number
 * that a sibling bears already is passed over.
 */
export const planCodes = (parts: readonly CodedPart[], parent = ''): ReadonlyMap<string, string> => {
  const begin = parent === '' ? '' : `${parent}.`
  const given = new Set(parts.flatMap(({ code }) => code ?? []))
  const codes = new Map<string, string>()
  let number = 0
  for (const [place, part] of parts.entries()) {
    if (part.code === null) {
      number = Math.max(number, place) + 1
      while (given.has(`${begin}${number}`)) number += 1
    }
    const code = part.code ?? `${begin}${number}`
    codes.set(part.id, code)
    for (const [id, below] of planCodes(part.children ?? [], code)) codes.set(id, below)
  }
  return codes
}
