import { v7 as newId } from 'uuid'
import type { FieldValues, Operation } from '#shared/contract/operation.ts'
import type { RecordType } from '#shared/model/index.ts'
import type { Bag } from './source.ts'

type Value = FieldValues[string]

/** Turns texts with translations into the fields `title`, `title@en` … of an operation. */
export const fieldsOf = (bag: Bag, original: string): Record<string, Value> => {
  const fields: Record<string, Value> = {}
  for (const [name, value] of Object.entries(bag)) {
    if (value === null || typeof value !== 'object') {
      fields[name] = value
      continue
    }
    for (const [language, text] of Object.entries(value)) {
      fields[language === original ? name : `${name}@${language}`] = text
    }
  }
  return fields
}

/** A creation whose id is known before the commit, so that later operations can point at it. */
export const creation = (type: RecordType, fields: Readonly<Record<string, Value>>) => {
  const id = newId()
  const operation: Operation = { op: 'create', type, id, fields: { ...fields } }
  return { id, operation }
}

/** The tie between two records. */
export const tie = (type: RecordType, fields: Readonly<Record<string, Value>>): Operation => ({
  op: 'create',
  type,
  fields: { ...fields }
})
