import { useCallback } from 'react'
import { kindLabel } from '#shared/i18n/labels.ts'
import type { RecordType } from '#shared/model/index.ts'
import { useCommit } from '../app/commit/commit-provider.tsx'
import { useText } from '../app/text/use-text.ts'

type Named = { readonly type: RecordType; readonly id: string; readonly title: string }

/** Puts records into the bin, with a toast that takes it back; true when it was done (LOOK.md: undo instead of asking). */
export const useDelete = () => {
  const t = useText()
  const commit = useCommit()
  return useCallback(
    async (...records: readonly Named[]): Promise<boolean> => {
      const [first] = records
      if (first === undefined) return false
      const label =
        records.length === 1
          ? t('commit.delete', { kind: kindLabel(t, first.type), record: first.title })
          : t('commit.deleteMany', { count: records.length })
      const result = await commit({
        label,
        operations: records.map(({ type, id }) => ({ op: 'delete', type, id }))
      })
      return result !== null
    },
    [t, commit]
  )
}
