import { useApi } from '../../app/client/core.tsx'
import { useTitledQuery } from '../../app/records/use-titled-query.ts'

const KINDS = { indicators: 'indicator' } as const

/** The indicators with their values and lights, as of the day of the answer. */
export const useIndicators = () => {
  const api = useApi()
  return useTitledQuery(api.monitoring.list.queryOptions({ throwOnError: false }), KINDS)
}
