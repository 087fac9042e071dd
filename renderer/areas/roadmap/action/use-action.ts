import { skipToken, useQuery } from '@tanstack/react-query'
import type { ActionNode } from '#shared/contract/roadmap.ts'
import { useApi } from '../../../app/client/core.tsx'

/** An action as its roadmap's tree has it; null while it is not known, or when it is in the bin. */
export const useAction = (id: string): ActionNode | null => {
  const api = useApi()
  const page = useQuery(api.record.get.queryOptions({ input: { type: 'action', id }, throwOnError: false }))
  const roadmap = page.data?.path.find(({ type }) => type === 'roadmap')?.id
  const tree = useQuery(
    api.roadmap.tree.queryOptions({
      input: roadmap === undefined ? skipToken : { roadmap, approved: null },
      throwOnError: false
    })
  )
  for (const axis of tree.data?.axes ?? []) {
    for (const objective of axis.objectives) {
      const action = objective.actions.find(one => one.id === id)
      if (action !== undefined) return action
    }
  }
  return null
}
