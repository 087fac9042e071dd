import type { FieldStamps, FieldValues, Operation } from '#shared/contract/operation.ts'
import type { RecordPage } from '#shared/contract/record.ts'
import { headOf } from '#shared/model/groups.ts'
import { kindOf, type RecordType } from '#shared/model/index.ts'
import type { Client } from '../client/core.tsx'

export type Value = FieldValues[string]

type Values = Readonly<Record<string, Value>>

/** A field, or fields that say one thing together, that somebody else changed while it was being typed in here. */
export type Conflict = {
  readonly type: RecordType
  readonly id: string
  /** The field that stands for them. */
  readonly field: string
  /** All that was to be written or was seen beside it. */
  readonly names: readonly string[]
  readonly title: string
  readonly mine: Values
  readonly theirs: Values
  readonly stamps: FieldStamps
}

type SetOperation = Extract<Operation, { op: 'set' }>

/** The value a record has now in a field or in a translation such as `title@ar`. */
export const valueIn = (page: RecordPage, field: string): Value => {
  const [name = '', language] = field.split('@')
  if (language === undefined) return page.values[name] ?? null
  return page.translations.find(one => one.field === name && one.language === language)?.text ?? null
}

/** The fields of a write by what they say together: one is stale when any of them is, for one cannot be had without the other. */
const groupsIn = (operation: SetOperation, type: RecordType): ReadonlyMap<string, readonly string[]> => {
  const groups = new Map<string, string[]>()
  const names = new Set([...Object.keys(operation.fields), ...Object.keys(operation.base ?? {})])
  for (const name of names) {
    const head = headOf(kindOf(type), name)
    groups.set(head, [...(groups.get(head) ?? []), name])
  }
  return groups
}

const pick = <V>(names: readonly string[], of: (name: string) => V): Readonly<Record<string, V>> =>
  Object.fromEntries(names.map(name => [name, of(name)]))

/** Whether a stamp is one that this window wrote: what the person has just done here is nobody else's. */
export type IsOwn = (stamp: string | null) => boolean

const conflictsIn = (operation: SetOperation, page: RecordPage, isOwn: IsOwn): readonly Conflict[] => {
  const { type, id, title } = page
  const stampOf = (name: string) => page.stamps[name] ?? null
  return [...groupsIn(operation, type)].flatMap(([field, names]) => {
    const stale = names.filter(
      name => stampOf(name) !== (operation.base?.[name] ?? null) && !isOwn(stampOf(name))
    )
    if (stale.every(name => operation.fields[name] === valueIn(page, name))) return []
    const theirs = pick(names, name => valueIn(page, name))
    const mine = {
      ...theirs,
      ...pick(
        names.filter(name => name in operation.fields),
        name => operation.fields[name] ?? null
      )
    }
    return [{ type, id, field, names, title, mine, theirs, stamps: pick(names, stampOf) }]
  })
}

/** The same with fresh bases where both wrote the same, or one person both, so that only what must be decided can be stale again. */
const refreshed = (operation: SetOperation, page: RecordPage, isOwn: IsOwn): SetOperation => {
  if (operation.base === undefined) return operation
  const base = { ...operation.base }
  for (const field of Object.keys(base)) {
    const stamp = page.stamps[field] ?? null
    if (valueIn(page, field) === operation.fields[field] || isOwn(stamp)) base[field] = stamp
  }
  return { ...operation, base }
}

type Compared = { readonly conflicts: readonly Conflict[]; readonly operations: readonly Operation[] }

/** What stands in the workspace now against what was about to be written, field by field. */
export const compareWithNow = async (
  client: Client,
  operations: readonly Operation[],
  isOwn: IsOwn
): Promise<Compared> => {
  const compared = await Promise.all(
    operations.map(async one => {
      if (one.op !== 'set') return { conflicts: [], operation: one }
      const page = await client.record.get({ type: one.type as RecordType, id: one.id })
      return { conflicts: conflictsIn(one, page, isOwn), operation: refreshed(one, page, isOwn) }
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
      if (takeMine(conflict)) Object.assign(base, conflict.stamps)
      else
        for (const name of conflict.names) {
          delete fields[name]
          delete base[name]
        }
    }
    return Object.keys(fields).length === 0 ? [] : [{ ...operation, fields, base }]
  })
