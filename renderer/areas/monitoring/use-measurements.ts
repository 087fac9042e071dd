import { skipToken } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { FieldStamps } from '#shared/contract/operation.ts'
import { useApi } from '../../app/client/core.tsx'
import { useTitledQuery } from '../../app/records/use-titled-query.ts'

export type Measurement = {
  readonly id: string
  readonly date: string
  readonly value: number
  readonly source: string | null
  readonly reliability: string | null
  readonly stamps: FieldStamps
}

/** The values of one indicator, oldest first: those that its page lists too. */
export const useMeasurements = (indicator: string | null): readonly Measurement[] | undefined => {
  const api = useApi()
  const { data } = useTitledQuery(
    api.record.children.queryOptions({
      input:
        indicator === null
          ? skipToken
          : { parent: { type: 'indicator', id: indicator }, type: 'measurement' },
      throwOnError: false
    })
  )
  return useMemo(() => {
    const textOf = (value: string | number | null | undefined) => (value == null ? null : String(value))
    return data?.map(({ id, values, stamps }) => ({
      id,
      date: String(values['date']),
      value: Number(values['value']),
      source: textOf(values['source']),
      reliability: textOf(values['reliability']),
      stamps
    }))
  }, [data])
}
