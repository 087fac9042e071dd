import type { FieldValues, Operation } from '#shared/contract/operation.ts'
import type { RecordPage } from '#shared/contract/record.ts'
import type { RecordType } from '#shared/model/index.ts'
import type { Client } from '../client/core.tsx'

export type Value = FieldValues[string]

/** A field that somebody else changed while it was being typed in here. */
export type Conflict = {
  readonly type: RecordType
  readonly id: string
  readonly field: string
  readonly title: string
  readonly mine: Value
  readonly theirs: Value
  readonly stamp: string | null
}

type SetOperation = Extract<Operation, { op: 'set' }>

/** The value a record has now in a field or in a translation such as `title@ar`. */
export const valueIn = (page: RecordPage, field: string): Value => {
  const [name = '', language] = field.split('@')
  if (language === undefined) return page.values[name] ?? null
  return page.translations.find(one => one.field === name && one.language === language)?.text ?? null
}

const conflictsIn = (operation: SetOperation, page: RecordPage): readonly Conflict[] =>
  Object.entries(operation.fields).flatMap(([field, mine]) => {
    const stamp = page.stamps[field] ?? null
    const theirs = valueIn(page, field)
    if (stamp === (operation.base?.[field] ?? null) || theirs === mine) return []
    return [{ type: page.type, id: page.id, field, title: page.title, mine, theirs, stamp }]
  })

/** The same with fresh bases where both wrote the same, so that only what a person must decide can be stale again. */
const refreshed = (operation: SetOperation, page: RecordPage): SetOperation => {
  if (operation.base === undefined) return operation
  const base = { ...operation.base }
  for (const field of Object.keys(base))
    if (valueIn(page, field) === operation.fields[field]) base[field] = page.stamps[field] ?? null
  return { ...operation, base }
}

type Compared = { readonly conflicts: readonly Conflict[]; readonly operations: readonly Operation[] }

/** What stands in the workspace now against what was about to be written, field by field. */
export const compareWithNow = async (client: Client, operations: readonly Operation[]): Promise<Compared> => {
  const compared = await Promise.all(
    operations.map(async one => {
      if (one.op !== 'set') return { conflicts: [], operation: one }
      const page = await client.record.get({ type: one.type as RecordType, id: one.id })
      return { conflicts: conflictsIn(one, page), operation: refreshed(one, page) }
    })
  )
  return {
    conflicts: compared.flatMap(({ conflicts }) => conflicts),
    operations: compared.map(({ operation }) => operation)
  }
}

/** The same operations after a person decided: "theirs" leaves the field alone, "mine" is written over what was seen. */
export const resolve = (
  operations: readonly Operation[],
  conflicts: readonly Conflict[],
  takeMine: (conflict: Conflict) => boolean
): readonly Operation[] =>
  operations.flatMap((operation): readonly Operation[] => {
    if (operation.op !== 'set') return [operation]
    const fields = { ...operation.fields }
    const base = { ...operation.base }
    for (const conflict of conflicts) {
      if (conflict.type !== operation.type || conflict.id !== operation.id) continue
      if (takeMine(conflict)) base[conflict.field] = conflict.stamp
      else {
        delete fields[conflict.field]
        delete base[conflict.field]
      }
    }
    return Object.keys(fields).length === 0 ? [] : [{ ...operation, fields, base }]
  })
