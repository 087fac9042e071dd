import { Button } from '@mantine/core'
import { useState } from 'react'
import { useApi } from '../../app/client/core.tsx'
import { usePlace } from '../../app/places/place.ts'
import { useKept } from '../../app/places/use-kept.ts'
import { Problem } from '../../app/problem.tsx'
import { useTitledQuery } from '../../app/records/use-titled-query.ts'
import { useText } from '../../app/text/use-text.ts'
import { useWorkspace } from '../../app/workspace-context.ts'
import { AreaPage } from '../../ui/area-page.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { NewRoadmapDialog } from './new-roadmap-dialog.tsx'
import { RoadmapPage } from './roadmap-page.tsx'

const KINDS = {
  roadmaps: 'roadmap',
  roadmap: 'roadmap',
  axes: 'axis',
  objectives: 'objective',
  actions: 'action',
  milestones: 'milestone'
} as const

/** The roadmap: tree, timetable and overview over one plan and one set of filters (DESIGN.md 8). */
export const Screen = () => {
  const t = useText()
  const api = useApi()
  const place = usePlace()
  const { readOnly } = useWorkspace()
  const [creating, setCreating] = useState(false)
  const [approved, setApproved] = useKept<string | null>('approval', null)
  const query = useTitledQuery(
    api.roadmap.tree.queryOptions({
      input: { roadmap: place.of, approved },
      throwOnError: false,
      // Another roadmap is another page; the same one stays while it is asked for anew.
      placeholderData: before => (place.of === null || before?.roadmap?.id === place.of ? before : undefined)
    }),
    KINDS
  )
  const dialog = creating && (
    <NewRoadmapDialog onClose={() => setCreating(false)} onCreated={id => place.change({ of: id })} />
  )

  if (query.isError && query.data === undefined) {
    // The roadmap that was looked at last may be gone.
    const retry = () => (place.of === null ? void query.refetch() : place.change({ of: undefined }))
    return <Problem error={query.error} onRetry={retry} />
  }
  if (query.data === undefined) return null
  if (query.data.roadmap === null) {
    return (
      <AreaPage>
        <PageHeader title={t('area.roadmap')} />
        <EmptyState text={t('roadmap.empty')}>
          {!readOnly && <Button onClick={() => setCreating(true)}>{t('roadmap.newRoadmap')}</Button>}
        </EmptyState>
        {dialog}
      </AreaPage>
    )
  }
  return (
    <>
      <RoadmapPage
        key={query.data.roadmap.id}
        tree={query.data}
        roadmap={query.data.roadmap}
        onNewRoadmap={() => setCreating(true)}
        onApproval={setApproved}
      />
      {dialog}
    </>
  )
}
