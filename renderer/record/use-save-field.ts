import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { RecordPage } from '#shared/contract/record.ts'
import { fieldLabel } from '#shared/i18n/labels.ts'
import { useApi } from '../app/client/core.tsx'
import { useCommit } from '../app/commit/commit-provider.tsx'
import { useText } from '../app/text/use-text.ts'
import type { Value } from './fields/editor.ts'

/** Writes one field of a record as it was loaded; gives false when the person gave up or nothing changed. */
export const useSaveField = (page: RecordPage) => {
  const t = useText()
  const api = useApi()
  const commit = useCommit()
  const queries = useQueryClient()
  return useCallback(
    async (name: string, value: Value): Promise<boolean> => {
      const { type, id } = page
      const result = await commit({
        label: t('commit.set', { record: page.title, field: fieldLabel(t, type, name) }),
        operations: [
          { op: 'set', type, id, fields: { [name]: value }, base: { [name]: page.stamps[name] ?? null } }
        ],
        toast: false,
        errors: 'throw'
      })
      const key = api.record.get.queryKey({ input: { type, id } })
      const stamp = result?.stamp
      if (stamp) {
        // The next edit may come before the page was fetched again, and must know what this one wrote.
        queries.setQueryData(
          key,
          now =>
            now && {
              ...now,
              stamps: { ...now.stamps, [name]: stamp },
              values: name.includes('@') ? now.values : { ...now.values, [name]: value }
            }
        )
      }
      await Promise.all([
        queries.invalidateQueries({ queryKey: key }),
        // A translated title may have been written: it should read so as soon as the input goes away.
        queries.invalidateQueries({ queryKey: api.record.titles.key() })
      ])
      return stamp !== null && stamp !== undefined
    },
    [page, t, api, commit, queries]
  )
}
