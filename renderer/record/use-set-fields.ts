import { useCallback } from 'react'
import type { RecordPage } from '#shared/contract/record.ts'
import type { RecordType } from '#shared/model/index.ts'
import type { FieldStamps, FieldValues, Operation } from '#shared/model/operation.ts'
import { type Client, useClient } from '../app/client/core.tsx'
import { useCommit } from '../app/commit/commit-provider.tsx'
import { useJob } from '../app/jobs/use-job.tsx'
import { useToast } from '../app/toast/use-toast.tsx'

/** A record as a list shows it; the list's rows carry no stamps. */
export type Listed = {
  readonly type: RecordType
  readonly id: string
  /** The values that the person sees: what stands differently by now was changed by someone else. */
  readonly shown: FieldValues
}

type Request = {
  readonly label: string
  readonly records: readonly Listed[]
  /** New values, the same for every record or one set for each. */
  readonly fields: FieldValues | ((id: string) => FieldValues)
  readonly toast?: false | string
}

const AT_ONCE = 50
/** From so many records on, reading them is long work with progress and a way out. */
const LONG_FROM = 200

/** What to send as `base`: no stamp at all where the screen showed something else, which the core answers with STALE. */
const baseOf = (page: RecordPage, { shown }: Listed, fields: FieldValues): FieldStamps =>
  Object.fromEntries(
    Object.keys(fields).map(name => {
      const seen = shown[name]
      const isSeen = seen === undefined || seen === (page.values[name] ?? null)
      return [name, isSeen ? (page.stamps[name] ?? null) : null]
    })
  )

async function* readPages(client: Client, records: readonly Listed[], signal?: AbortSignal) {
  const pages: RecordPage[] = []
  for (let at = 0; at < records.length; at += AT_ONCE) {
    const some = records.slice(at, at + AT_ONCE)
    const options = signal === undefined ? {} : { signal }
    pages.push(...(await Promise.all(some.map(({ type, id }) => client.record.get({ type, id }, options)))))
    yield { kind: 'progress' as const, stage: 'readingRecords', done: pages.length, total: records.length }
  }
  yield { kind: 'result' as const, result: pages }
}

/** Sets fields of records out of a list, one or many, as one step that can be undone; true when something was written. */
export const useSetFields = () => {
  const client = useClient()
  const commit = useCommit()
  const run = useJob()
  const toast = useToast()
  return useCallback(
    async ({ label, records, fields, toast: told }: Request): Promise<boolean> => {
      const read = async (): Promise<readonly RecordPage[] | null> => {
        if (records.length >= LONG_FROM)
          return run({ title: label, start: async signal => readPages(client, records, signal), quiet: true })
        for await (const step of readPages(client, records)) if (step.kind === 'result') return step.result
        return null
      }
      try {
        const pages = await read()
        if (pages === null) return false
        const operations = pages.flatMap((page, at): Operation[] => {
          const listed = records[at]
          if (listed === undefined) return []
          const values = typeof fields === 'function' ? fields(listed.id) : fields
          const { type, id } = listed
          return [{ op: 'set', type, id, fields: values, base: baseOf(page, listed, values) }]
        })
        if (operations.length === 0) return false
        const result = await commit({ label, operations, ...(told !== undefined && { toast: told }) })
        return result?.stamp != null
      } catch (problem) {
        toast.error(problem)
        return false
      }
    },
    [client, commit, run, toast]
  )
}
