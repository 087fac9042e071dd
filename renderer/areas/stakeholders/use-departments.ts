import { useMemo } from 'react'
import { useGroup } from '../../app/records/use-group.ts'
import type { Choice } from './choices.ts'

/** The group's departments to choose from. */
export const useDepartments = (): readonly Choice[] => {
  const { data } = useGroup()
  return useMemo(() => (data?.departments ?? []).map(({ id, name }) => ({ value: id, label: name })), [data])
}
