import { useMemo } from 'react'
import { useApi, useClient } from '../../app/client/core.tsx'
import { useTitledQuery } from '../../app/records/use-titled-query.ts'
import { roadmapTreeOf } from './plan.ts'
import { actionsQuery, frameQuery } from './queries.ts'

const FRAME = { roadmaps: 'roadmap', roadmap: 'roadmap', axes: 'axis', objectives: 'objective' } as const
const WITHIN_ACTIONS = { milestones: 'milestone' } as const

/** The live actions of a roadmap; none while it is not known which. */
export const useActions = (roadmap: string | undefined, approved: string | null) => {
  const api = useApi()
  const client = useClient()
  return useTitledQuery(
    { ...actionsQuery(api, client, roadmap ?? '', approved), enabled: roadmap !== undefined },
    WITHIN_ACTIONS,
    'action'
  )
}

/** A roadmap as a tree, compared with an approval of it; `roadmap` null: the one of today. */
export const useRoadmap = (roadmap: string | null, approved: string | null) => {
  const api = useApi()
  const frame = useTitledQuery(
    {
      ...frameQuery(api, roadmap, approved),
      // Another roadmap is another page; the same one stays while it is asked for anew.
      placeholderData: before => (roadmap === null || before?.roadmap?.id === roadmap ? before : undefined)
    },
    FRAME
  )
  const shown = frame.data?.roadmap?.id
  const actions = useActions(shown, approved)
  const tree = useMemo(() => {
    if (frame.data === undefined) return undefined
    if (frame.data.roadmap === null) return roadmapTreeOf(frame.data, [])
    return actions.data && roadmapTreeOf(frame.data, actions.data)
  }, [frame.data, actions.data])
  const failed = [frame, actions].find(({ isError }) => isError)
  return { tree, error: failed?.error ?? null, refetch: () => void failed?.refetch() }
}
