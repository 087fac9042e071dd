import { useCallback } from 'react'
import type { FieldValues } from '#shared/contract/operation.ts'
import { fieldLabel, kindLabel } from '#shared/i18n/labels.ts'
import { type Figure, figureFields } from '#shared/model/figure.ts'
import { groupBase } from '#shared/model/groups.ts'
import { kindOf } from '#shared/model/index.ts'
import { useCommit } from '../../app/commit/commit-provider.tsx'
import { useFormats, useText } from '../../app/text/use-text.ts'
import type { Measurement } from './use-measurements.ts'

export type NewValue = {
  readonly date: string
  readonly figure: Figure
  readonly source: string | null
  readonly reliability: string | null
}

/** What says something. */
const said = (fields: FieldValues): FieldValues =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null))

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
      const { date, figure, source, reliability } = given
      const fields = { ...figureFields('value', figure), source, reliability }
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
              fields: { indicator: indicator.id, date, ...said(fields) }
            }
          ],
          errors: 'throw'
        })
      }
      const old: FieldValues = {
        ...figureFields('value', before),
        source: before.source,
        reliability: before.reliability
      }
      const changed: FieldValues = Object.fromEntries(
        Object.entries(fields).filter(([name, next]) => next !== old[name])
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
            fields: changed,
            base: groupBase(kindOf('measurement'), changed, before.stamps)
          }
        ],
        ...(reason !== null && { reason }),
        errors: 'throw'
      })
    },
    [t, formats, commit]
  )
}
