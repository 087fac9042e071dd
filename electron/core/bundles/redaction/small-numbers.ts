import type { Audience } from '#shared/model/audience.ts'
import { groupOf } from '#shared/model/groups.ts'
import { kindOf } from '#shared/model/index.ts'
import type { PlainRecord } from './records.ts'

/** What stands in place of a suppressed number: `{"withheld": "smallNumber"}`. */
export const SMALL_NUMBER = 'smallNumber'

/** Groups of fewer persons than this could be recognised (DOMAIN.md 11.8). */
const SMALLEST_SHOWN = 5

const keyOf = (type: string, id: unknown): string => `${type} ${id}`

/** Says of the records of a set whether a field of theirs counts persons: the model says it, or lets a field say it. */
const personCounts = (records: readonly PlainRecord[]) => {
  // Worked out when it is first asked for: most kinds count no persons.
  let byKey: ReadonlyMap<string, PlainRecord> | null = null
  const recordOf = (key: string) => {
    byKey ??= new Map(records.map(record => [keyOf(record.type, record.id), record]))
    return byKey.get(key)
  }
  return ({ type, values }: PlainRecord, field: string): boolean => {
    const { fields } = kindOf(type)
    const counts = fields[field]?.counts
    if (counts === undefined || counts === 'persons') return counts === 'persons'
    const target = counts.of === undefined ? undefined : fields[counts.of]?.target
    const said = counts.of === undefined ? values : recordOf(keyOf(target ?? '', values[counts.of]))?.values
    return said?.[counts.saidBy] === 'yes'
  }
}

/**
 * Tells which values that count persons are too small to leave the group, with all that says the same in words. A value between two
 * others cannot be worked out from them, because measurements are not parts of a sum.
 */
export const isSmallNumber = (records: readonly PlainRecord[], audience: Audience) => {
  if (audience === 'internal') return () => false
  const counts = personCounts(records)
  return (record: PlainRecord, field: string): boolean => {
    if (kindOf(record.type).fields[field]?.counts === undefined) return false
    const isSmall = (name: string): boolean => {
      const value = record.values[name]
      return typeof value === 'number' && value > 0 && value < SMALLEST_SHOWN
    }
    return groupOf(kindOf(record.type), field).some(isSmall) && counts(record, field)
  }
}
