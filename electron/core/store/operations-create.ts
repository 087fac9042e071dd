import { v7 as uuid } from 'uuid'
import { PianoError } from '#shared/contract/errors.ts'
import type { FieldValues } from '#shared/contract/operation.ts'
import { ID_PATTERN } from '#shared/model/field.ts'
import type { RecordType } from '#shared/model/index.ts'
import { linkId } from '#shared/model/kind.ts'
import type { Value } from './connection.ts'
import {
  addRecord,
  type Draft,
  type DraftRecord,
  draftKey,
  findRecord,
  isLive,
  translationCell
} from './draft.ts'
import { givePosition } from './position.ts'
import { fieldName, readValue } from './read-value.ts'
import { tableOf } from './tables.ts'

type Read = {
  readonly name: string
  readonly field: string
  readonly language: string | null
  readonly value: Value
}

const readAll = (type: RecordType, id: string, fields: FieldValues): readonly Read[] =>
  Object.entries(fields).map(([name, raw]) => {
    const { field, language, meta } = fieldName(type, name)
    return { name, field, language, value: readValue(type, id, name, meta, raw) }
  })

const endsOf = (type: RecordType, values: readonly Read[]): string | null => {
  const ends = tableOf(type).kind.ends
  if (!ends) return null
  const [from, to] = ends.map(end => {
    const value = values.find(({ name }) => name === end)?.value
    if (typeof value !== 'string') throw new PianoError('FIELD_REQUIRED', { type, id: '', field: end })
    return value
  })
  return linkId(from ?? '', to ?? '')
}

const isNew = (draft: Draft, type: RecordType, id: string): boolean =>
  !draft.records.has(draftKey(type, id)) && findRecord(draft, type, id) === null

const fill = (draft: Draft, record: DraftRecord, values: readonly Read[]): void => {
  for (const { field, language, value } of values) {
    if (language === null) record.now[field] = value
    else {
      translationCell(draft, record, field, language).now =
        typeof value === 'string' ? { text: value, original: undefined } : null
    }
  }
}

/** A link that is there already: the same again changes nothing; one in the bin comes back. */
const linkAgain = (draft: Draft, record: DraftRecord, values: readonly Read[]): DraftRecord => {
  if (!isLive(record)) {
    for (const field of record.table.fields) record.now[field] = null
    record.now['deletedAt'] = null
    fill(draft, record, values)
    return record
  }
  for (const { name, field, language, value } of values) {
    const now =
      language === null
        ? record.now[field]
        : (translationCell(draft, record, field, language).now?.text ?? null)
    if (now !== value)
      throw new PianoError('RECORD_EXISTS', { type: record.type, id: record.id, field: name })
  }
  return record
}

/**
 * Puts a new record into the draft. Throws what `readValue` throws, and RECORD_EXISTS, FIELD_REQUIRED, OPERATIONS_INVALID
 * for an id that is not one of ours.
 */
export const createRecord = (
  draft: Draft,
  type: RecordType,
  asked: string | undefined,
  fields: FieldValues
): DraftRecord => {
  const values = readAll(type, asked ?? '', fields)
  const link = endsOf(type, values)
  if (link !== null && asked !== undefined && asked !== link) {
    throw new PianoError('OPERATIONS_INVALID', { type, id: asked, field: 'id' })
  }
  if (link === null && asked !== undefined && !ID_PATTERN.test(asked)) {
    throw new PianoError('OPERATIONS_INVALID', { type, id: asked, field: 'id' })
  }
  const id = link ?? asked ?? uuid()
  // An id made here a moment ago is nobody's: no need to look.
  if ((link !== null || asked !== undefined) && !isNew(draft, type, id)) {
    const there = findRecord(draft, type, id)
    if (link !== null && there) return linkAgain(draft, there, values)
    throw new PianoError('RECORD_EXISTS', { type, id })
  }
  const record = addRecord(draft, type, id)
  fill(draft, record, values)
  for (const [name, meta] of Object.entries(record.table.kind.fields)) {
    if (meta.required && record.now[name] === null) {
      throw new PianoError('FIELD_REQUIRED', { type, id, field: name })
    }
  }
  givePosition(draft, record)
  return record
}
