import type { JsonObject } from '#shared/model/canonical-json.ts'
import type { Field } from '#shared/model/field.ts'
import { kindOf, RECORD_TYPES, type RecordType } from '#shared/model/index.ts'
import { valueSchema } from '#shared/model/json-schema.ts'
import { FORMAT, OLDEST_READER } from '../container/header.ts'
import { travels } from '../redaction/visible.ts'

export type KindTable = { readonly [property: string]: unknown; readonly fields: Fields }
type Fields = Readonly<Record<string, JsonObject>>

/** What a version of the format says of records (FORMAT.md 11). */
export type FormatTable = {
  readonly format: number
  readonly oldestReader: number
  /** What came later under the same number, as text that older readers show: when, and what. */
  readonly notes: readonly string[]
  /** What the values of each kind of field look like, ranges, choices and targets aside. */
  readonly forms: Readonly<Record<string, JsonObject>>
  readonly kinds: Readonly<Record<string, KindTable>>
}

/** What only this program's screens need to know of a field. */
const NOT_OF_THE_FORMAT: ReadonlySet<string> = new Set([
  'searched',
  'checked',
  'reasoned',
  'automatic',
  'guarded',
  'codes'
])

/** What is false, or not said, is left out. */
const said = (properties: object): JsonObject =>
  Object.fromEntries(
    Object.entries(properties).filter(([name, value]) => value !== false && !NOT_OF_THE_FORMAT.has(name))
  )

const fieldsOf = (type: RecordType): Fields =>
  Object.fromEntries(Object.entries(kindOf(type).fields).map(([name, field]) => [name, said(field)]))

const formOf = ({ range: _, choices: __, ...field }: Field): JsonObject => {
  const { enum: ___, ...form } = valueSchema(field)
  return form
}

/** The table that today's model makes; `notes` are those of the newest one. */
export const formatTable = (notes: readonly string[]): FormatTable => {
  const types = RECORD_TYPES.filter(travels)
  const fields = types.flatMap(type => Object.values(kindOf(type).fields))
  return {
    format: FORMAT,
    oldestReader: OLDEST_READER,
    notes,
    forms: Object.fromEntries(fields.map(field => [field.kind, formOf(field)])),
    kinds: Object.fromEntries(
      types.map(type => {
        const { form, privacy, title, single, ends } = kindOf(type)
        return [type, { ...said({ form, privacy, title, single, ends }), fields: fieldsOf(type) }]
      })
    )
  }
}
