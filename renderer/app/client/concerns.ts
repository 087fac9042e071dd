import { type Read, readOf, sourcesOf } from '#shared/contract/reads.ts'
import type { Change, ChangedRecord } from '#shared/contract/record.ts'
import { isRecordType, kindOf, type RecordType } from '#shared/model/index.ts'

type Key = { readonly type: RecordType; readonly id: string }

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const asKey = (value: unknown): Key | null =>
  isObject(value) &&
  typeof value['type'] === 'string' &&
  isRecordType(value['type']) &&
  typeof value['id'] === 'string'
    ? { type: value['type'], id: value['id'] }
    : null

const isSame = (one: Key, other: Key): boolean => one.type === other.type && one.id === other.id

/** It was made, went to the bin or came back. */
export const comesOrGoes = ({ fields }: ChangedRecord): boolean =>
  fields.includes('id') || fields.includes('deletedAt')

/** It is called otherwise than before, or whether it is in the bin changed. */
export const isRenamed = (record: ChangedRecord): boolean => {
  const { title } = kindOf(record.type)
  return comesOrGoes(record) || record.fields.some(field => field === title || field.startsWith(`${title}@`))
}

const isTranslated = ({ fields }: ChangedRecord): boolean => fields.some(field => field.includes('@'))

/** Says whether an answer names one of the records anywhere. */
const mentions = (answer: unknown, ids: ReadonlySet<string>): boolean => {
  if (typeof answer === 'string') return ids.has(answer)
  return isObject(answer) && Object.values(answer).some(part => mentions(part, ids))
}

/** A record that hangs on another: a tie, a file, or one that points at it, in what its page shows of it. */
const hangsOn = (record: ChangedRecord, { type, id }: Key): boolean => {
  if (!record.near.some(near => isSame(near, { type, id }))) return false
  const { form, fields } = kindOf(record.type)
  if (form === 'link' || record.type === 'attachment') return true
  // Children have lists of their own.
  const pointers = Object.keys(fields).filter(name => fields[name]?.target === type && !fields[name]?.parent)
  return pointers.length > 0 && (comesOrGoes(record) || record.fields.some(name => pointers.includes(name)))
}

const isAbout = (read: Read, input: unknown, answer: unknown, records: readonly ChangedRecord[]): boolean => {
  const { parent, type } = isObject(input) ? input : {}
  const key = asKey(read.about === 'input' ? input : parent)
  // Its own name is no news to a list of its children.
  const renamed = records.filter(record => isRenamed(record) && !(key && isSame(record, key)))
  if (renamed.length > 0 && mentions(answer, new Set(renamed.map(({ id }) => id)))) return true
  if (read.about === 'input') {
    return key === null || records.some(record => isSame(record, key) || hangsOn(record, key))
  }
  return (
    key === null ||
    records.some(record => record.type === type && record.near.some(near => isSame(near, key)))
  )
}

const readsKinds = (read: Read, input: unknown, { types, records }: Change): boolean => {
  const { of, names } = sourcesOf(read, input)
  if (of === 'everything' || of.includes('log')) return true
  if (of.includes('translation') && (records?.some(isTranslated) ?? true)) return true
  if (types.some(type => of.includes(type))) return true
  return records === null
    ? types.some(type => names.includes(type))
    : records.some(record => names.includes(record.type) && isRenamed(record))
}

/** The records of a change that an answer of the core is made of; null: not known one by one. */
export const concernedRecords = (
  { records }: Change,
  path: string,
  input: unknown
): readonly ChangedRecord[] | null => {
  const read = readOf(path)
  if (read === null || records === null) return null
  const { of, names } = sourcesOf(read, input)
  return records.filter(
    record =>
      of === 'everything' || of.includes(record.type) || (names.includes(record.type) && isRenamed(record))
  )
}

/** Says whether a change may have made an answer of the core untrue, so that it must be asked again. */
export const concerns = (change: Change, path: string, input: unknown, answer: unknown): boolean => {
  const read = readOf(path)
  // What the window put together itself says nothing of where it comes from.
  if (read === null) return true
  if (read.told) return false
  if (!readsKinds(read, input, change)) return false
  const { records } = change
  if (records === null) return true
  if (read.only === 'titles') return records.some(isRenamed)
  return read.about === undefined || isAbout(read, input, answer, records)
}
