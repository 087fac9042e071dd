import fc from 'fast-check'
import { v7 as uuid } from 'uuid'
import type { Operation } from '#shared/contract/operation.ts'
import { kindOf, type RecordType } from '#shared/model/index.ts'
import { FREE_TYPES, fieldValue, wholeFigures } from './arbitraries.ts'

/** A valid value for every field that is no reference; the same for the same seed. */
const sampleFields = (type: RecordType, seed: number): Record<string, string | number | null> =>
  wholeFigures(
    type,
    Object.fromEntries(
      Object.entries(kindOf(type).fields)
        .filter(([, field]) => field.kind !== 'reference' && !field.guarded)
        .map(([name, field]) => [name, fc.sample(fieldValue(field), { numRuns: 1, seed })[0] ?? null])
    )
  )

export type OneOfEach = {
  readonly operations: readonly Operation[]
  /** Id of the record made of each kind; links have none of their own to choose. */
  readonly ids: Readonly<Partial<Record<RecordType, string>>>
}

/** Operations that make one record of every kind, each reference pointing at the one of its target's kind. */
export const oneOfEach = (seed = 1): OneOfEach => {
  const ids: Partial<Record<RecordType, string>> = {}
  for (const type of FREE_TYPES) if (kindOf(type).form === 'record') ids[type] = uuid()
  const operations = FREE_TYPES.map((type): Operation => {
    const references = Object.entries(kindOf(type).fields)
      .filter(([, field]) => field.kind === 'reference' && !field.guarded)
      .map(([name, field]) => [name, ids[field.target as RecordType] ?? null])
    const fields = { ...sampleFields(type, seed), ...Object.fromEntries(references) }
    const id = ids[type]
    return { op: 'create', type, ...(id === undefined ? {} : { id }), fields }
  })
  return { operations, ids }
}
