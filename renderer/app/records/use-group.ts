import { useApi } from '../client/core.tsx'
import { useTitledQuery } from './use-titled-query.ts'

const KINDS = { departments: 'department', members: 'member' } as const

/** The working group: departments and members. */
export const useGroup = () => {
  const api = useApi()
  return useTitledQuery(api.group.list.queryOptions({ throwOnError: false }), KINDS)
}
