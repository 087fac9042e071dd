import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useApi } from '../../app/client/core.tsx'
import type { Choice } from './choices.ts'

/** The group's departments to choose from. */
export const useDepartments = (): readonly Choice[] => {
  const api = useApi()
  const { data } = useQuery(api.group.list.queryOptions({ throwOnError: false }))
  return useMemo(() => (data?.departments ?? []).map(({ id, name }) => ({ value: id, label: name })), [data])
}
