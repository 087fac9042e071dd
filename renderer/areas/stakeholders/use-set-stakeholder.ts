import { useCallback } from 'react'
import type { StakeholderRow } from '#shared/contract/stakeholders.ts'
import { fieldLabel } from '#shared/i18n/labels.ts'
import { useText } from '../../app/text/use-text.ts'
import { useSetFields } from '../../record/use-set-fields.ts'
import { type EditedField, shownOf } from './choices.ts'

/** Writes one field of one or several stakeholders of the list, as one step. */
export const useSetStakeholder = () => {
  const t = useText()
  const setFields = useSetFields()
  return useCallback(
    (rows: readonly StakeholderRow[], field: EditedField, value: string | number | null) => {
      const changed = rows.filter(row => shownOf(row)[field] !== value)
      const [first] = changed
      if (first === undefined) return Promise.resolve(true)
      const name = fieldLabel(t, 'stakeholder', field)
      return setFields({
        label:
          changed.length === 1
            ? t('commit.set', { record: first.name, field: name })
            : t('stakeholders.setMany', { count: changed.length, field: name }),
        records: changed.map(row => ({ type: 'stakeholder', id: row.id, shown: shownOf(row) })),
        fields: { [field]: value }
      })
    },
    [t, setFields]
  )
}
