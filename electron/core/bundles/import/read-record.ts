import { PianoError } from '#shared/contract/errors.ts'
import type { JsonObject, JsonValue } from '#shared/model/canonical-json.ts'
import { ID_PATTERN } from '#shared/model/field.ts'
import { isRecordType, kindOf, type RecordType } from '#shared/model/index.ts'
import { FORMAT, type Header } from '../container/header.ts'
import type { SafeRow } from '../container/safe-json.ts'
import { asText, withheldIn } from '../library/readable.ts'
import { travels } from '../redaction/visible.ts'
import { recordCheck } from './field-check.ts'
import { type ReceivedRecord, TITLE_LIMIT } from './received-record.ts'

/** Makes a record of a line of a record file, or refuses it. */
type ReadRecord = (row: SafeRow, line: number) => ReceivedRecord

const titleText = (value: JsonValue): string => asText(value).slice(0, TITLE_LIMIT)

const titleIn = (type: RecordType): ((row: JsonObject) => string | null) => {
  const { form, title } = kindOf(type)
  return row => {
    const value = form === 'link' ? null : row[title]
    return value === null || value === undefined || withheldIn(value) !== null ? null : titleText(value)
  }
}

type References = ReceivedRecord['references']
const NONE: References = []

const referencesIn = (type: RecordType): ((row: JsonObject) => References) => {
  const pointers = Object.entries(kindOf(type).fields).flatMap(([field, { target }]) =>
    target === undefined ? [] : [{ field, type: target }]
  )
  if (type === 'attachment') {
    return row => [{ field: 'ownerId', type: String(row['ownerType']), id: String(row['ownerId']) }]
  }
  if (pointers.length === 0) return () => NONE
  return row => {
    const references: References[number][] = []
    for (const pointer of pointers) {
      const id = row[pointer.field]
      if (typeof id === 'string' && ID_PATTERN.test(id))
        references.push({ field: pointer.field, type: pointer.type, id })
    }
    return references
  }
}

/** Records of a kind that only a newer program knows are kept as they are, once they have an id. */
const unknownReader =
  (type: string, file: string): ReadRecord =>
  ({ row, json }, line) => {
    const { id } = row
    if (typeof id !== 'string' || !/^[0-9a-f~-]{1,80}$/.test(id)) {
      throw new PianoError('BUNDLE_INVALID', { file, line, field: 'id', rule: 'id' })
    }
    const name = row['title'] ?? row['name']
    const title = typeof name === 'string' ? titleText(name) : null
    return { type, id, title, json, withdrawn: row['withdrawn'] === true, references: NONE }
  }

/**
 * Makes the reader of one record file, whose every line is checked. The reader throws BUNDLE_INVALID with file, line, field and rule,
 * never a value.
 */
export const recordReader = (
  type: string,
  file: string,
  { audience, format }: Pick<Header, 'audience' | 'format'>
): ReadRecord => {
  if (!isRecordType(type)) return unknownReader(type, file)
  const faultOf = recordCheck(type, audience, format > FORMAT)
  const titleOf = titleIn(type)
  const referencesOf = referencesIn(type)
  const forbidden = !travels(type)
  return ({ row, json }, line) => {
    if (forbidden) throw new PianoError('BUNDLE_INVALID', { file, line, rule: 'type' })
    const fault = faultOf(row)
    if (fault !== null) throw new PianoError('BUNDLE_INVALID', { file, line, ...fault })
    const withdrawn = row['withdrawn'] === true
    return {
      type,
      id: String(row['id']),
      title: titleOf(row),
      json,
      withdrawn,
      references: withdrawn ? NONE : referencesOf(row)
    }
  }
}
