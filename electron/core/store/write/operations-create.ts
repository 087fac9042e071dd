import { generateKeyBetween } from 'fractional-indexing'
import { v7 as uuid } from 'uuid'
import { PianoError } from '#shared/contract/errors.ts'
import type { FieldValues } from '#shared/contract/operation.ts'
import { ID_PATTERN } from '#shared/model/field.ts'
import type { RecordType } from '#shared/model/index.ts'
import { linkId } from '#shared/model/kind.ts'
import { quoted, type Value } from '../file/connection.ts'
import { tableOf } from '../tables.ts'
import {
  addRecord,
  type Draft,
  type DraftRecord,
  draftKey,
  findRecord,
  isLive,
  translationCell
} from './draft.ts'
import { ownFieldIn, ownNames } from './own-values.ts'
import { fieldName, readValue } from './read-value.ts'

/** What makes records siblings: their parents, or for attachments their owner. */
const siblingFields = (record: DraftRecord): readonly string[] =>
  record.type === 'attachment' ? ['ownerType', 'ownerId'] : record.table.parents

const lastInTable = (draft: Draft, record: DraftRecord, fields: readonly string[]): string | null => {
  const same = fields.map(field => `${quoted(field)} IS ? AND `).join('')
  const row = draft.connection
    .prepare(`SELECT max("position") AS last FROM ${quoted(record.type)} WHERE ${same}"deletedAt" IS NULL`)
    .get(...fields.map(field => record.now[field] ?? null)) as { readonly last: string | null }
  return row.last
}

const after = (last: string | null): string => {
  try {
    return generateKeyBetween(last, null)
  } catch {
    // A position that another program wrote outside the rules of the index: still a place after it.
    return `${last}V`
  }
}

/** Gives a new record its place after the last live sibling, when its kind has an order and none was asked for (DESIGN.md 3). */
const givePosition = (draft: Draft, record: DraftRecord): void => {
  if (!Object.hasOwn(record.table.kind.fields, 'position')) return
  const fields = siblingFields(record)
  const key = [record.type, ...fields.map(field => record.now[field] ?? '')].join(' ')
  const asked: Value = record.now['position'] ?? null
  const last = draft.positions.get(key) ?? lastInTable(draft, record, fields)
  const place = typeof asked === 'string' ? asked : after(last)
  record.now['position'] = place
  draft.positions.set(key, last !== null && last > place ? last : place)
}

type Read = {
  readonly name: string
  readonly field: string
  readonly language: string | null
  readonly value: Value
}

const readAll = (draft: Draft, type: RecordType, id: string, fields: FieldValues): readonly Read[] =>
  Object.entries(fields).map(([name, raw]) => {
    const { field, language, meta } = fieldName(type, name, own => ownFieldIn(draft, type, own))
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
    for (const field of [...record.table.fields, ...ownNames(record)]) record.now[field] = null
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
  const values = readAll(draft, type, asked ?? '', fields)
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
