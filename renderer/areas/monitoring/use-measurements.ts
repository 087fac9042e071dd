import { useMemo } from 'react'
import type { FieldStamps } from '#shared/contract/operation.ts'
import { exactly, type Figure, figureOf } from '#shared/model/figure.ts'
import { useApi, useClient } from '../../app/client/core.tsx'
import { childrenQuery } from '../../app/records/queries.ts'
import { useTitledQuery } from '../../app/records/use-titled-query.ts'

export type Measurement = Figure & {
  readonly id: string
  readonly date: string
  readonly source: string | null
  readonly reliability: string | null
  readonly stamps: FieldStamps
}

/** The values of one indicator, oldest first: those that its page lists too. */
export const useMeasurements = (indicator: string | null): readonly Measurement[] | undefined => {
  const api = useApi()
  const client = useClient()
  const { data } = useTitledQuery({
    ...childrenQuery(api, client, { type: 'indicator', id: indicator ?? '' }, 'measurement'),
    enabled: indicator !== null
  })
  return useMemo(() => {
    const textOf = (value: string | number | null | undefined) => (value == null ? null : String(value))
    return data?.map(({ id, values, stamps }) => ({
      id,
      date: String(values['date']),
      ...(figureOf(values, 'value') ?? exactly(Number(values['value']))),
      source: textOf(values['source']),
      reliability: textOf(values['reliability']),
      stamps
    }))
  }, [data])
}
