import { Button } from '@mantine/core'
import { useState } from 'react'
import { newLabel } from '#shared/i18n/labels.ts'
import { useAsked } from '../../app/commands/asked.ts'
import { usePlace } from '../../app/places/place.ts'
import { useKept } from '../../app/places/use-kept.ts'
import { Problem } from '../../app/problem.tsx'
import { useText } from '../../app/text/use-text.ts'
import { useWorkspace } from '../../app/workspace-context.ts'
import { AreaPage } from '../../ui/area-page.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { NewRoadmapDialog } from './new-roadmap-dialog.tsx'
import { RoadmapPage } from './roadmap-page.tsx'
import { useRoadmap } from './use-roadmap.ts'

/** The roadmap: tree, timetable and overview over one plan and one set of filters (DESIGN.md 8). */
export const Screen = () => {
  const t = useText()
  const place = usePlace()
  const { readOnly } = useWorkspace()
  const [creating, setCreating] = useState(false)
  const [approved, setApproved] = useKept<string | null>('approval', null)
  const { tree, error, refetch } = useRoadmap(place.of, approved)
  useAsked('newRoadmap', readOnly ? null : () => setCreating(true))
  const dialog = creating && (
    <NewRoadmapDialog onClose={() => setCreating(false)} onCreated={id => place.change({ of: id })} />
  )

  if (error !== null && tree === undefined) {
    // The roadmap that was looked at last may be gone.
    const retry = () => (place.of === null ? refetch() : place.change({ of: undefined }))
    return <Problem error={error} onRetry={retry} />
  }
  if (tree === undefined) return null
  if (tree.roadmap === null) {
    return (
      <AreaPage>
        <PageHeader title={t('area.roadmap')} />
        <EmptyState text={t('roadmap.empty')}>
          {!readOnly && <Button onClick={() => setCreating(true)}>{newLabel(t, 'roadmap')}</Button>}
        </EmptyState>
        {dialog}
      </AreaPage>
    )
  }
  return (
    <>
      <RoadmapPage
        key={tree.roadmap.id}
        tree={tree}
        roadmap={tree.roadmap}
        onNewRoadmap={() => setCreating(true)}
        onApproval={setApproved}
      />
      {dialog}
    </>
  )
}
