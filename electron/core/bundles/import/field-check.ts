import type { Audience } from '#shared/model/audience.ts'
import type { JsonValue } from '#shared/model/canonical-json.ts'
import type { Field, PrivacyClass } from '#shared/model/field.ts'
import { kindOf, type RecordType } from '#shared/model/index.ts'
import { isIdOf } from '#shared/model/kind.ts'
import { valueProblem } from '#shared/model/value-problem.ts'
import { SMALL_NUMBER } from '../redaction/small-numbers.ts'
import { classOf, fieldShown, recordShown } from '../redaction/visible.ts'

const FIELD_NAME = /^[A-Za-z][A-Za-z0-9]{0,63}$/
const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/

type Row = Readonly<Record<string, JsonValue>>

/** What is wrong with a record, by field; `rule` as in BUNDLE_INVALID's details. */
export type Fault = { readonly field: string; readonly rule: string }

const isWithheldAs = (value: JsonValue, word: string): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).length === 1 &&
  Object.entries(value)[0]?.[0] === 'withheld' &&
  Object.values(value)[0] === word

/** References and numbers alone can be held back in place; other fields are then absent (FORMAT.md 6). */
const isWithheld = (field: Field, value: JsonValue): boolean =>
  (field.target !== undefined && isWithheldAs(value, field.target)) ||
  (field.kind === 'number' && isWithheldAs(value, SMALL_NUMBER))

const valueFault = (field: Field, value: JsonValue): string | null => {
  if (value === null) return field.required ? 'required' : null
  if (typeof value === 'object') return isWithheld(field, value) ? null : 'value'
  return valueProblem(field, value) === null ? null : 'value'
}

const translationFault = (field: Field, language: string, value: JsonValue): string | null => {
  if (!field.translated || !LANGUAGE_TAG.test(language)) return 'field'
  return typeof value === 'string' && valueProblem(field, value) === null ? null : 'value'
}

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

/**
 * Makes the check of one kind's records: the first fault of a record against the model, or null. Every value strict, fields that
 * we do not know let through, and nothing in it that its audience could not have been sent (DESIGN.md 5; FORMAT.md 6). Links must
 * bear the id of their ends.
 */
export const recordCheck = (type: RecordType, audience: Audience): ((row: Row) => Fault | null) => {
  const kind = kindOf(type)
  const fields = new Map(Object.entries(kind.fields))
  const shownIn = shownTo(audience, type)

  const memberFault = (name: string, value: JsonValue, shown: Shown): Fault | null => {
    const own = fields.get(name)
    const at = own === undefined ? name.indexOf('@') : -1
    const base = at < 0 ? name : name.slice(0, at)
    const field = own ?? fields.get(base)
    if (field === undefined) return FIELD_NAME.test(base) ? null : { field: 'unknown', rule: 'field' }
    const rule = at < 0 ? valueFault(field, value) : translationFault(field, name.slice(at + 1), value)
    if (rule !== null) return { field: base, rule }
    const plain = value !== null && typeof value !== 'object'
    return plain && !shown.fields.has(base) ? { field: base, rule: 'privacy' } : null
  }

  return row => {
    const { id } = row
    if (typeof id !== 'string' || !isIdOf(kind, id)) return { field: 'id', rule: 'id' }
    const withdrawn = row['withdrawn'] === true
    const shown = shownIn(row, row['disclosed'] === true)
    if (!withdrawn && !shown.record) return { field: 'id', rule: 'privacy' }
    for (const name of Object.keys(row)) {
      if (name === 'id') continue
      const value = row[name] ?? null
      if (name === 'withdrawn' || name === 'disclosed') {
        if (value !== true) return { field: name, rule: 'value' }
        continue
      }
      const fault = memberFault(name, value, shown)
      if (fault !== null) return fault
    }
    const { ends } = kind
    if (ends && !withdrawn && id !== `${row[ends[0]]}~${row[ends[1]]}`) return { field: 'id', rule: 'ends' }
    return null
  }
}
