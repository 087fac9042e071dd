import { useCallback } from 'react'
import type { FieldValues } from '#shared/contract/operation.ts'
import { kindLabel } from '#shared/i18n/labels.ts'
import { kindOf, type RecordType } from '#shared/model/index.ts'
import { useCommit } from '../app/commit/commit-provider.tsx'
import { useText } from '../app/text/use-text.ts'

/** Makes a record; gives its id, or null when nothing was made. */
export const useCreate = () => {
  const t = useText()
  const commit = useCommit()
  return useCallback(
    async (
      type: RecordType,
      fields: FieldValues,
      errors: 'toast' | 'throw' = 'toast',
      id?: string
    ): Promise<string | null> => {
      const title = fields[kindOf(type).title]
      const result = await commit({
        label: t('commit.create', { kind: kindLabel(t, type), record: String(title ?? '') }),
        operations: [{ op: 'create', type, fields, ...(id !== undefined && { id }) }],
        errors
      })
      return result?.created.find(one => one.type === type)?.id ?? null
    },
    [t, commit]
  )
}
