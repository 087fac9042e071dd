import type { Audience } from '#shared/contract/base.ts'
import { PianoError } from '#shared/contract/errors.ts'
import { canonicalJson, type JsonObject, type JsonValue } from '#shared/model/canonical-json.ts'
import { isRecordType, kindOf, type RecordType } from '#shared/model/index.ts'
import { travels } from '../redaction/visible.ts'
import { faultOf } from './field-check.ts'
import type { ReceivedRecord } from './received-record.ts'

const isSorted = (row: JsonObject): boolean => {
  let before = ''
  for (const key of Object.keys(row)) {
    const value: JsonValue | undefined = row[key]
    if (key < before || (typeof value === 'object' && value !== null && Object.keys(value).length > 1))
      return false
    before = key
  }
  return true
}

/** Most rows are spelled canonically already, and printing them is several times quicker than sorting. */
const jsonOf = (row: JsonObject): string => (isSorted(row) ? JSON.stringify(row) : canonicalJson(row))

const titleOf = (type: RecordType, row: JsonObject): string | null => {
  const kind = kindOf(type)
  const value = kind.form === 'link' ? null : row[kind.title]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null
}

const referencesOf = (type: RecordType, row: JsonObject): ReceivedRecord['references'] => {
  const references = Object.entries(kindOf(type).fields).flatMap(([field, { target }]) => {
    const id = row[field]
    return target !== undefined && typeof id === 'string' ? [{ field, key: `${target} ${id}` }] : []
  })
  if (type !== 'attachment') return references
  return [...references, { field: 'ownerId', key: `${row['ownerType']} ${row['ownerId']}` }]
}

/** A record of a kind that only a newer program knows: kept as it is, once it has an id. */
const unknownRecord = (
  type: string,
  row: JsonObject,
  where: { file: string; line: number }
): ReceivedRecord => {
  const { id } = row
  if (typeof id !== 'string' || !/^[0-9a-f~-]{1,80}$/.test(id)) {
    throw new PianoError('BUNDLE_INVALID', { ...where, field: 'id', rule: 'id' })
  }
  return { type, id, title: null, json: jsonOf(row), withdrawn: row['withdrawn'] === true, references: [] }
}

/** One line of a record file, checked against the model. Throws BUNDLE_INVALID with file, line, field and rule, never a value. */
export const readRecord = (
  type: string,
  row: JsonObject,
  audience: Audience,
  where: { file: string; line: number }
): ReceivedRecord => {
  if (!isRecordType(type)) return unknownRecord(type, row, where)
  if (!travels(type)) throw new PianoError('BUNDLE_INVALID', { ...where, rule: 'type' })
  const fault = faultOf(type, row, audience)
  if (fault !== null) throw new PianoError('BUNDLE_INVALID', { ...where, ...fault })
  const withdrawn = row['withdrawn'] === true
  return {
    type,
    id: String(row['id']),
    title: titleOf(type, row),
    json: jsonOf(row),
    withdrawn,
    references: withdrawn ? [] : referencesOf(type, row)
  }
}
