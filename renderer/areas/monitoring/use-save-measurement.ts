import { useCallback } from 'react'
import type { FieldValues } from '#shared/contract/operation.ts'
import { fieldLabel, kindLabel } from '#shared/i18n/labels.ts'
import { useCommit } from '../../app/commit/commit-provider.tsx'
import { useFormats, useText } from '../../app/text/use-text.ts'
import type { Measurement } from './use-measurements.ts'

export type NewValue = {
  readonly date: string
  readonly value: number
  readonly source: string | null
  readonly reliability: string | null
}

/** Writes a value of an indicator: a new measurement, or the correction of the one of that day, which needs a reason. Throws. */
export const useSaveMeasurement = () => {
  const t = useText()
  const formats = useFormats()
  const commit = useCommit()
  return useCallback(
    async (
      indicator: { readonly id: string; readonly title: string },
      given: NewValue,
      before: Measurement | null,
      reason: string | null
    ) => {
      const { date, value, source, reliability } = given
      if (before === null) {
        return commit({
          label: t('commit.create', {
            kind: kindLabel(t, 'measurement'),
            record: `${indicator.title}, ${formats.date(date)}`
          }),
          operations: [
            {
              op: 'create',
              type: 'measurement',
              fields: { indicator: indicator.id, date, value, source, reliability }
            }
          ],
          errors: 'throw'
        })
      }
      const fields: FieldValues = Object.fromEntries(
        Object.entries({ value, source, reliability }).filter(
          ([name, next]) => next !== before[name as 'value' | 'source' | 'reliability']
        )
      )
      return commit({
        label: t('commit.set', {
          record: `${indicator.title}, ${formats.date(date)}`,
          field: fieldLabel(t, 'measurement', 'value')
        }),
        operations: [
          {
            op: 'set',
            type: 'measurement',
            id: before.id,
            fields,
            base: Object.fromEntries(Object.keys(fields).map(name => [name, before.stamps[name] ?? null]))
          }
        ],
        ...(reason !== null && { reason }),
        errors: 'throw'
      })
    },
    [t, formats, commit]
  )
}
