import { useCallback } from 'react'
import type { RecordPage } from '#shared/contract/record.ts'
import { fieldLabel } from '#shared/i18n/labels.ts'
import { cellFields, groupBase } from '#shared/model/groups.ts'
import { kindOf } from '#shared/model/index.ts'
import { useCommit } from '../app/commit/commit-provider.tsx'
import { useText } from '../app/text/use-text.ts'
import type { Value } from './fields/editor.ts'

/** Writes one field of a record as it was loaded; gives false when the person gave up or nothing changed. */
export const useSaveField = (page: RecordPage) => {
  const t = useText()
  const commit = useCommit()
  return useCallback(
    async (name: string, value: Value): Promise<boolean> => {
      const { type, id } = page
      const kind = kindOf(type)
      const fields = cellFields(kind, name, value)
      const result = await commit({
        label: t('commit.set', { record: page.title, field: fieldLabel(t, type, name) }),
        operations: [{ op: 'set', type, id, fields, base: groupBase(kind, fields, page.stamps) }],
        toast: false,
        errors: 'throw'
      })
      return result?.stamp != null
    },
    [page, t, commit]
  )
}
