import type { Field } from '#shared/model/field.ts'
import { kindOf, type RecordType } from '#shared/model/index.ts'
import type { CellValue, PlainRecord } from '../bundles/redaction/records.ts'
import type { SealScope } from './scopes.ts'

type Held = ReadonlySet<string>

const keyOf = (type: string, id: CellValue | undefined): string => `${type} ${id}`

const pointers = (type: RecordType): readonly (readonly [string, Field])[] =>
  Object.entries(kindOf(type).fields).filter(([, field]) => field.target !== undefined)

/**
 * Says whether a record hangs on one that is held: by a parent, by each end of a link that could be held, by the owner of an attachment.
 */
const hangs = ({ type, values }: PlainRecord, held: Held, within: ReadonlySet<string>): boolean => {
  if (type === 'attachment') return held.has(keyOf(String(values['ownerType']), values['ownerId']))
  const above = pointers(type).filter(
    ([name, { parent, target }]) => parent && within.has(target ?? '') && values[name] !== null
  )
  return above.length > 0 && above.every(([name, { target }]) => held.has(keyOf(target ?? '', values[name])))
}

/** All records that hang on the roadmap, in as many rounds as it takes: attachments come in no order of their owners. */
const hanging = (records: readonly PlainRecord[], scope: SealScope, roadmap: string): Held => {
  const within = new Set<string>(scope.within)
  const held = new Set([keyOf('roadmap', roadmap)])
  let rest = records.filter(({ type }) => type !== 'roadmap' && within.has(type))
  for (let before = -1; before !== held.size; ) {
    before = held.size
    rest = rest.filter(record => {
      if (!hangs(record, held, within)) return true
      held.add(keyOf(record.type, record.id))
      return false
    })
  }
  return held
}

const pointedAt = (records: readonly PlainRecord[], kinds: readonly RecordType[], held: Held): Held => {
  const wanted = new Set<string>(kinds)
  const found = new Set<string>()
  for (const { type, id, values } of records) {
    if (!held.has(keyOf(type, id))) continue
    for (const [name, { target }] of pointers(type)) {
      if (wanted.has(target ?? '') && values[name] !== null) found.add(keyOf(target ?? '', values[name]))
    }
  }
  return found
}

/** The records of a snapshot that a scope holds, in their order; `roadmap` is null for a scope that is about none. */
export const inScope = (
  records: readonly PlainRecord[],
  scope: SealScope,
  roadmap: string | null
): readonly PlainRecord[] => {
  const whole = new Set<string>(scope.whole)
  const held = roadmap === null ? new Set<string>() : hanging(records, scope, roadmap)
  const others = pointedAt(records, scope.pointedAt, held)
  return records.filter(({ type, id }) => {
    const key = keyOf(type, id)
    return whole.has(type) || held.has(key) || others.has(key)
  })
}
