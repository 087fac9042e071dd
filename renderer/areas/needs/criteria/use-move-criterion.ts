import { useCallback } from 'react'
import { kindLabel } from '#shared/i18n/labels.ts'
import { moveTo, type Placed } from '#shared/rules/position.ts'
import { useClient } from '../../../app/client/core.tsx'
import { useText } from '../../../app/text/use-text.ts'
import { useToast } from '../../../app/toast/use-toast.ts'
import { useSetFields } from '../../../record/use-set-fields.ts'
import type { Criterion } from '../types.ts'

/** Puts a criterion at another place among its siblings. */
export const useMoveCriterion = (criteria: readonly Criterion[]) => {
  const t = useText()
  const client = useClient()
  const setFields = useSetFields()
  const toast = useToast()
  return useCallback(
    async (criterion: Criterion, place: number) => {
      try {
        // The list comes in order but without its positions.
        const pages = await Promise.all(
          criteria.map(({ id }) => client.record.get({ type: 'criterion', id }))
        )
        const siblings = pages.map(({ id, values }): Placed => {
          const position = values['position']
          return { id, position: typeof position === 'string' ? position : null }
        })
        const moved = new Map(moveTo(siblings, criterion.id, place).map(({ id, position }) => [id, position]))
        await setFields({
          label: t('commit.move', { kind: kindLabel(t, 'criterion'), record: criterion.name }),
          records: [...moved.keys()].map(id => ({ type: 'criterion', id, shown: {} })),
          fields: id => ({ position: moved.get(id) ?? null }),
          toast: false
        })
      } catch (problem) {
        toast.error(problem)
      }
    },
    [t, client, setFields, toast, criteria]
  )
}
