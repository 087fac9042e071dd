import { useCallback } from 'react'
import type { FieldStamps, FieldValues, Operation } from '#shared/contract/operation.ts'
import { groupOf } from '#shared/model/groups.ts'
import { kindOf, type RecordType } from '#shared/model/index.ts'
import { type Client, useClient } from '../app/client/core.tsx'
import { useCommit } from '../app/commit/commit-provider.tsx'
import { useShownFields } from '../app/text/use-title.ts'
import { useToast } from '../app/toast/use-toast.ts'

/** A record as a list shows it; the list's rows carry no stamps. */
export type Listed = {
  readonly type: RecordType
  readonly id: string
  /** The values that the person sees, a title as it reads here: what stands differently by now was changed by someone else. */
  readonly shown: FieldValues
}

type Request = {
  readonly label: string
  readonly records: readonly Listed[]
  /** New values, the same for every record or one set for each. */
  readonly fields: FieldValues | ((id: string) => FieldValues)
  readonly toast?: false | string
  /** `toast` (default): the error is shown and false is given. `throw`: the caller shows it at the field. */
  readonly errors?: 'toast' | 'throw'
}

/** How a record stands now, with the stamps that a commit of its fields is based on. */
type Current = { readonly values: FieldValues; readonly stamps: FieldStamps }

/** The fields that are written, and those that say one thing together with them. */
const withGroups = (type: RecordType, fields: FieldValues): readonly string[] => [
  ...new Set(Object.keys(fields).flatMap(name => groupOf(kindOf(type), name)))
]

/** What to send as `base`: no stamp at all where the screen showed something else, which the core answers with STALE. */
const baseOf = ({ values, stamps }: Current, shown: FieldValues, names: readonly string[]): FieldStamps =>
  Object.fromEntries(
    names.map(name => {
      const seen = shown[name]
      const isSeen = seen === undefined || seen === (values[name] ?? null)
      return [name, isSeen ? (stamps[name] ?? null) : null]
    })
  )

/** How the records stand now: one call for each kind among them. */
const readCurrent = async (
  client: Client,
  records: readonly Listed[],
  valuesOf: (listed: Listed) => FieldValues
): Promise<ReadonlyMap<string, Current>> => {
  const current = new Map<string, Current>()
  for (const type of new Set(records.map(record => record.type))) {
    const own = records.filter(record => record.type === type)
    const ids = own.map(({ id }) => id)
    const fields = [...new Set(own.flatMap(listed => withGroups(type, valuesOf(listed))))]
    if (fields.length === 0) continue
    for (const row of await client.record.fields({ type, ids, fields })) current.set(`${type} ${row.id}`, row)
  }
  return current
}

/** Sets fields of records out of a list, one or many, as one step that can be undone; true when something was written. */
export const useSetFields = () => {
  const client = useClient()
  const commit = useCommit()
  const toast = useToast()
  const shownFields = useShownFields()
  return useCallback(
    async ({ label, records, fields, toast: told, errors = 'toast' }: Request): Promise<boolean> => {
      const valuesOf = ({ type, id }: Listed) =>
        shownFields(type, id, typeof fields === 'function' ? fields(id) : fields)
      try {
        const current = await readCurrent(client, records, valuesOf)
        const operations = records.flatMap((listed): Operation[] => {
          const { type, id, shown } = listed
          const now = current.get(`${type} ${id}`)
          if (now === undefined) return []
          const values = valuesOf(listed)
          const base = baseOf(now, shownFields(type, id, shown), withGroups(type, values))
          return [{ op: 'set', type, id, fields: values, base }]
        })
        if (operations.length === 0) return false
        const result = await commit({
          label,
          operations,
          errors,
          ...(told !== undefined && { toast: told })
        })
        return result?.stamp != null
      } catch (problem) {
        if (errors === 'throw') throw problem
        toast.error(problem)
        return false
      }
    },
    [client, commit, toast, shownFields]
  )
}
