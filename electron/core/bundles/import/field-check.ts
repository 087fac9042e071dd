import type { Audience } from '#shared/model/audience.ts'
import type { JsonValue } from '#shared/model/canonical-json.ts'
import type { PrivacyClass } from '#shared/model/field.ts'
import { kindOf, type RecordType } from '#shared/model/index.ts'
import { isIdOf } from '#shared/model/kind.ts'
import { withheldIn } from '../library/readable.ts'
import { classOf, fieldShown, recordShown } from '../redaction/visible.ts'

const FIELD_NAME = /^[A-Za-z][A-Za-z0-9]{0,63}$/

type Row = Readonly<Record<string, JsonValue>>

/** What is wrong with a record, by field; `rule` as in BUNDLE_INVALID's details. */
export type Fault = { readonly field: string; readonly rule: string }

type Shown = { readonly record: boolean; readonly fields: ReadonlySet<string> }

/** What an audience may see of a record: worked out once for each class that records of the kind can have. */
const shownTo = (audience: Audience, type: RecordType) => {
  const known = { plain: new Map<PrivacyClass, Shown>(), ticked: new Map<PrivacyClass, Shown>() }
  const fields = Object.entries(kindOf(type).fields)
  return (row: Row, ticked: boolean): Shown => {
    const memory = ticked ? known.ticked : known.plain
    const own = classOf(type, row)
    const found = memory.get(own)
    if (found) return found
    const shown = fields.filter(([, field]) => fieldShown(audience, type, row, field, ticked))
    const fresh = {
      record: recordShown(audience, type, row, ticked),
      fields: new Set(shown.map(([name]) => name))
    }
    memory.set(own, fresh)
    return fresh
  }
}

/** A text without a letter is none. */
const isEmpty = (value: JsonValue): boolean =>
  value === null || (typeof value === 'string' && value.trim() === '')

/**
 * Makes the check of one kind's records: the first fault of a record, or null. What a value looks like is no fault: what this program
 * can't read it keeps and shows as text (FORMAT.md 6). A fault is what breaks the structure and, in a format that this program knows
 * wholly, what the record cannot be without and what its audience could not have been sent (DESIGN.md 5). Links must bear the id of
 * their ends.
 */
export const recordCheck = (
  type: RecordType,
  audience: Audience,
  newerFormat: boolean
): ((row: Row) => Fault | null) => {
  const kind = kindOf(type)
  const fields = new Map(Object.entries(kind.fields))
  const shownIn = shownTo(audience, type)

  const memberFault = (name: string, value: JsonValue, shown: Shown): Fault | null => {
    const at = name.indexOf('@')
    const base = at < 0 ? name : name.slice(0, at)
    const field = fields.get(base)
    if (field === undefined) return FIELD_NAME.test(base) ? null : { field: 'unknown', rule: 'field' }
    if (newerFormat) return null
    if (isEmpty(value)) return field.required && at < 0 ? { field: base, rule: 'required' } : null
    return withheldIn(value) === null && !shown.fields.has(base) ? { field: base, rule: 'privacy' } : null
  }

  return row => {
    const { id } = row
    if (typeof id !== 'string' || !isIdOf(kind, id)) return { field: 'id', rule: 'id' }
    const withdrawn = row['withdrawn'] === true
    const shown = shownIn(row, row['disclosed'] === true)
    if (!withdrawn && !shown.record && !newerFormat) return { field: 'id', rule: 'privacy' }
    for (const name of Object.keys(row)) {
      if (name === 'id') continue
      const value = row[name] ?? null
      if (name === 'withdrawn' || name === 'disclosed') {
        if (value !== true) return { field: name, rule: 'value' }
        continue
      }
      // What its sender takes back it does not send again.
      if (withdrawn && !newerFormat) return { field: name, rule: 'withdrawn' }
      const fault = memberFault(name, value, shown)
      if (fault !== null) return fault
    }
    const { ends } = kind
    if (ends && !withdrawn && id !== `${row[ends[0]]}~${row[ends[1]]}`) return { field: 'id', rule: 'ends' }
    return null
  }
}
