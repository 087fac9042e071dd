import { canonicalJson, type JsonObject, type JsonValue } from '#shared/model/canonical-json.ts'
import { isRecordType, kindOf } from '#shared/model/index.ts'
import { isOwnName } from '#shared/model/own-fields.ts'
import { valueProblem } from '#shared/model/value-problem.ts'

/** Members of a received record that are no fields. */
const MARKS: ReadonlySet<string> = new Set(['id', 'withdrawn', 'disclosed'])

/** Names of the fields of a received record, with those that this program does not know. */
export const fieldNames = (row: JsonObject): readonly string[] =>
  Object.keys(row).filter(name => !MARKS.has(name))

/** What stands for a value that its sender held back; null for any other value. */
export const withheldIn = (value: JsonValue): string | null => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const [only, ...more] = Object.entries(value)
  return only?.[0] === 'withheld' && more.length === 0 && typeof only[1] === 'string' ? only[1] : null
}

/**
 * Says whether this program can read a value of received material as one of its own fields. What it cannot read (a field or kind that it
 * does not know, a choice that came later, another form of date, a wider scale) is kept and shown as text (FORMAT.md 6).
 */
export const isReadable = (type: string, name: string, value: JsonValue): boolean => {
  if (!isRecordType(type)) return false
  // What an own field holds is said by a record of the bundle; its plain values read without it.
  if (isOwnName(name)) return typeof value !== 'object' || value === null || withheldIn(value) !== null
  const { fields } = kindOf(type)
  const [base = '', language] = name.split('@')
  const field = Object.hasOwn(fields, base) ? fields[base] : undefined
  if (field === undefined || (language !== undefined && !field.translated)) return false
  return value === null || withheldIn(value) !== null || valueProblem(field, value) === null
}

/** A value that cannot be read, as text: texts as they are, anything else as JSON. */
export const asText = (value: JsonValue): string => (typeof value === 'string' ? value : canonicalJson(value))
