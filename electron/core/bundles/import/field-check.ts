import type { Audience } from '#shared/contract/base.ts'
import type { JsonValue } from '#shared/model/canonical-json.ts'
import type { Field } from '#shared/model/field.ts'
import { kindOf, type RecordType } from '#shared/model/index.ts'
import { isIdOf } from '#shared/model/kind.ts'
import { SMALL_NUMBER } from '../redaction/small-numbers.ts'
import { fieldShown, recordShown } from '../redaction/visible.ts'

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
  return field.schema.safeParse(value).success ? null : 'value'
}

const translationFault = (field: Field, language: string, value: JsonValue): string | null => {
  if (!field.translated || !LANGUAGE_TAG.test(language)) return 'field'
  return typeof value === 'string' && field.schema.safeParse(value).success ? null : 'value'
}

/**
 * The first fault of a record against the model, or null: every value strict, fields that we do not know let through, and
 * nothing in it that its audience could not have been sent (DESIGN.md 5; FORMAT.md 6). Links must bear the id of their ends.
 */
export const faultOf = (type: RecordType, row: Row, audience: Audience): Fault | null => {
  const kind = kindOf(type)
  const { id } = row
  if (typeof id !== 'string' || !isIdOf(kind, id)) return { field: 'id', rule: 'id' }
  const disclosed = row['disclosed'] === true
  if (row['withdrawn'] !== true && !recordShown(audience, type, row, disclosed))
    return { field: 'id', rule: 'privacy' }
  for (const name of Object.keys(row)) {
    const value = row[name] ?? null
    if (name === 'id') continue
    if (name === 'withdrawn' || name === 'disclosed') {
      if (value !== true) return { field: name, rule: 'value' }
      continue
    }
    const at = name.indexOf('@')
    const base = at < 0 ? name : name.slice(0, at)
    if (!FIELD_NAME.test(base)) return { field: 'unknown', rule: 'field' }
    const field = Object.hasOwn(kind.fields, base) ? kind.fields[base] : undefined
    if (field === undefined) continue
    const rule = at < 0 ? valueFault(field, value) : translationFault(field, name.slice(at + 1), value)
    if (rule !== null) return { field: base, rule }
    const plain = value !== null && typeof value !== 'object'
    if (plain && !fieldShown(audience, type, row, field, disclosed)) return { field: base, rule: 'privacy' }
  }
  if (kind.ends && row['withdrawn'] !== true) {
    const [from, to] = kind.ends.map(end => row[end])
    if (id !== `${from}~${to}`) return { field: 'id', rule: 'ends' }
  }
  return null
}
