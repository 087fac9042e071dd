import { PianoError } from '#shared/contract/errors.ts'
import type { FieldStamps, FieldValues } from '#shared/contract/operation.ts'
import { groupOf } from '#shared/model/groups.ts'
import { type Draft, type DraftRecord, translationCell } from './draft.ts'
import { ownFieldIn } from './own-values.ts'
import { fieldName, readValue } from './read-value.ts'
import { checkBase } from './stale.ts'

/** Fields that say one thing together are one cell: what came with the field is checked with it, as far as the writer says what was seen. */
const checkGroup = (
  draft: Draft,
  record: DraftRecord,
  field: string,
  fields: FieldValues,
  base: FieldStamps | undefined
): void => {
  for (const other of groupOf(record.table.kind, field)) {
    if (other === field || Object.hasOwn(fields, other)) continue
    checkBase(draft, record, other, base, undefined, record.now[other] ?? null)
  }
}

export type SetRules = {
  readonly base: FieldStamps | undefined
  readonly requireBase: boolean
}

const setTranslation = (
  draft: Draft,
  record: DraftRecord,
  name: string,
  value: string | null,
  base: FieldStamps | undefined
): void => {
  const [field = '', language = ''] = name.split('@')
  const cell = translationCell(draft, record, field, language)
  const theirs = cell.now?.text ?? null
  checkBase(draft, record, name, base, value, theirs)
  if (theirs !== value) cell.now = value === null ? null : { text: value, original: undefined }
}

/** The id of a link is made of its ends: another end is another link. What an own field holds, its values were checked by. */
const isFixed = ({ type, table }: DraftRecord, field: string): boolean =>
  table.kind.ends?.includes(field) === true ||
  (type === 'ownField' && (field === 'recordType' || field === 'fieldKind'))

/** Changes fields of a live record in the draft. Throws what `readValue` throws, FIELD_REQUIRED, STALE, OPERATIONS_INVALID. */
export const setFields = (draft: Draft, record: DraftRecord, fields: FieldValues, rules: SetRules): void => {
  const { type, id } = record
  for (const [name, raw] of Object.entries(fields)) {
    const { field, language, meta } = fieldName(type, name, own => ownFieldIn(draft, type, own))
    const value = readValue(type, id, name, meta, raw)
    if (rules.requireBase && (rules.base === undefined || !Object.hasOwn(rules.base, name))) {
      throw new PianoError('OPERATIONS_INVALID', { type, id, field: name })
    }
    if (language !== null) {
      setTranslation(draft, record, name, typeof value === 'string' ? value : null, rules.base)
      continue
    }
    const theirs = record.now[field] ?? null
    checkBase(draft, record, name, rules.base, value, theirs)
    if (value === theirs) continue
    checkGroup(draft, record, field, fields, rules.base)
    if (value === null && meta.required) throw new PianoError('FIELD_REQUIRED', { type, id, field: name })
    if (isFixed(record, field)) throw new PianoError('OPERATIONS_INVALID', { type, id, field: name })
    record.now[field] = value
    if (record.table.parents.includes(field)) draft.newcomers.add(record)
  }
}
