import { headOf } from '#shared/model/groups.ts'
import { isRecordType, kindOf } from '#shared/model/index.ts'
import type { Difference } from './difference.ts'
import { inOrder } from './field-name.ts'
import { parseValue, type ReceivedWords } from './words.ts'

type Entry = Difference['fields'][number]

/** Fields that say one thing together, before and now in words. */
export type DifferenceLine = {
  readonly entries: readonly [Entry, ...Entry[]]
  readonly before: string
  readonly after: string
}

/** Fields that people read, in the order of the model; those that say one thing together where the first of them stands. */
const grouped = ({ type, fields }: Difference): readonly (readonly [Entry, ...Entry[]])[] => {
  const byName = new Map(fields.map(entry => [entry.field, entry]))
  const groups = new Map<string, [Entry, ...Entry[]]>()
  for (const name of inOrder(type, [...byName.keys()])) {
    const entry = byName.get(name)
    if (entry === undefined) continue
    const head = isRecordType(type) ? headOf(kindOf(type), name) : name
    const group = groups.get(head)
    if (group === undefined) groups.set(head, [entry])
    else group.push(entry)
  }
  return [...groups.values()]
}

/** What a person reads of a difference, line by line; what says nothing on either side is no line, and is not counted. */
export const linesOf = (words: ReceivedWords, difference: Difference): readonly DifferenceLine[] =>
  grouped(difference).flatMap(entries => {
    const side = (which: 'before' | 'after') =>
      entries
        .map(one => words(difference.type, one.field, parseValue(one[which]), one.newer))
        .filter(text => text !== '')
        .join(' · ')
    const line = { entries, before: side('before'), after: side('after') }
    return line.before === '' && line.after === '' ? [] : line
  })
