import { useCallback } from 'react'
import type { PracticeRow } from '#shared/contract/practices.ts'
import { fieldLabel } from '#shared/i18n/labels.ts'
import { useText } from '../../app/text/use-text.ts'
import { useSetFields } from '../../record/use-set-fields.ts'

type EditedField = 'title' | 'owner' | 'state' | 'theme' | 'cityRole' | 'evidence'

/** Writes one field of one or several practices of the list, as one step. */
export const useSetPractice = () => {
  const t = useText()
  const setFields = useSetFields()
  return useCallback(
    (rows: readonly PracticeRow[], field: EditedField, value: string | number | null) => {
      const changed = rows.filter(row => row[field] !== value)
      const [first] = changed
      if (first === undefined) return Promise.resolve(true)
      const name = fieldLabel(t, 'practice', field)
      return setFields({
        label:
          changed.length === 1
            ? t('commit.set', { record: first.title, field: name })
            : t('practices.setMany', { count: changed.length, field: name }),
        records: changed.map(row => ({ type: 'practice', id: row.id, shown: { [field]: row[field] } })),
        fields: { [field]: value }
      })
    },
    [t, setFields]
  )
}
