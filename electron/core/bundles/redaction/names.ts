import { kindOf, RECORD_TYPES } from '#shared/model/index.ts'
import type { Read } from '../../store/database.ts'

/** Names of two words or more: a single word would be found everywhere. */
export const tellingNames = (names: readonly (string | null)[]): readonly string[] => [
  ...new Set(names.filter((name): name is string => name !== null && /\S\s+\S/.test(name)))
]

/** Names of the persons that the workspace knows, those in the bin among them: who left is still in the texts. */
export const knownNames = async (read: Read): Promise<readonly string[]> => {
  const types = RECORD_TYPES.filter(type => kindOf(type).fields['name']?.privacy === 'personal')
  const names: (string | null)[] = []
  for (const type of types) {
    const rows = await read
      .selectFrom(type as 'member')
      .select('name')
      .execute()
    names.push(...rows.map(({ name }) => name))
  }
  return tellingNames(names)
}

const literal = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Of a single letter there is nothing to be known by. */
const SURNAME = 2

/** `M. Rossi` and `Rossi M.`, the surname last or first in the name that is known. */
const withInitial = (given: string, surname: string): readonly string[] => {
  const initial = [...given][0]
  if (initial === undefined || [...surname].length < SURNAME) return []
  const [dotted, word] = [`${literal(initial)}\\.`, literal(surname)]
  return [`${dotted}\\s{0,2}${word}`, `${word}[\\s,]{1,2}${dotted}`]
}

/** A name as it may be written: as it stands, the surname first, the given name as an initial. */
const spellings = (name: string): readonly string[] => {
  const words = name.trim().split(/\s+/)
  const last = words.at(-1) ?? ''
  const first = words[0] ?? ''
  const whole = [words, [last, ...words.slice(0, -1)], [...words.slice(1), first]]
  return [
    ...whole.map(order => order.map(literal).join('[\\s,]+')),
    ...withInitial(first, last),
    ...withInitial(last, first)
  ]
}

/** What finds these names in a text; null where there are none. */
export const namePattern = (names: readonly string[]): RegExp | null =>
  names.length === 0
    ? null
    : new RegExp(`(?<!\\p{L})(?:${[...new Set(names.flatMap(spellings))].join('|')})(?!\\p{L})`, 'giu')
