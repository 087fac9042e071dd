import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useEffect, useMemo, useState } from 'react'
import { newLabel } from '#shared/i18n/labels.ts'
import { useAsked } from '../../app/commands/asked.ts'
import { usePlace } from '../../app/places/place.ts'
import { useText } from '../../app/text/use-text.ts'
import { useToast } from '../../app/toast/use-toast.ts'
import { useWaitingDrafts } from '../../app/typed/drafts.ts'
import { begunIn } from '../../app/typed/new-line.ts'
import { tabsOf, viewAt } from '../../app/views.ts'
import { useWorkspace } from '../../app/workspace-context.ts'
import { RecordPanel } from '../../record/record-panel.tsx'
import { SealDialog } from '../../record/seal/seal-dialog.tsx'
import { AreaPage } from '../../ui/area-page.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ListDetail } from '../../ui/list-detail.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { asSpreadsheet } from '../../ui/table/arrange.ts'
import type { Column } from '../../ui/table/column.ts'
import { Toolbar } from '../../ui/table/toolbar.tsx'
import { useFilter, useFiltered } from '../../ui/table/use-arranged.ts'
import { useLayout } from '../../ui/table/use-layout.ts'
import { ViewTabs } from '../../ui/view-tabs.tsx'
import { GanttView } from './gantt/gantt-view.tsx'
import { Overview } from './overview/overview.tsx'
import type { RoadmapTree } from './plan.ts'
import { type AxisNode, type PlanKind, type PlannedAction, plannedActions } from './plan.ts'
import { RoadmapFacts, RoadmapTitle } from './roadmap-title.tsx'
import { useRoom, useTreeColumns } from './tree/columns.tsx'
import { FoldButtons } from './tree/fold-buttons.tsx'
import { MoveDialog } from './tree/move-dialog.tsx'
import type { Adding, RecordRow } from './tree/rows.ts'
import { TreeGrid } from './tree/tree-grid.tsx'
import { useTreeWrites } from './tree/use-tree-writes.ts'
import { views } from './views.ts'

const idOf = ({ id }: PlannedAction): string => id

/** Words and chips that hold for all views of the roadmap; `passed` is null while nothing is filtered. */
const usePassed = (actions: readonly PlannedAction[], columns: readonly Column<PlannedAction>[]) => {
  const filter = useFilter('roadmap')
  const { words, filters } = filter
  const active = words.trim() !== '' || Object.values(filters).some(codes => codes.length > 0)
  const { items, near, beyond } = useFiltered(actions, columns, filter, idOf)
  return { filter, passed: active ? items : null, near, beyond }
}

/**
 * Where "new action" and "new objective" begin: beside what is open, else at the end of the plan. While there is no objective (or
 * axis) yet, that is what is made first.
 */
const nextPlace = (
  axes: readonly AxisNode[],
  openId: string | null
): { readonly action: Adding; readonly objective: Adding | null } => {
  const holdsOpen = (axis: AxisNode) =>
    axis.id === openId ||
    axis.objectives.some(({ id, actions }) => id === openId || actions.some(action => action.id === openId))
  const axis = axes.find(holdsOpen) ?? axes.at(-1)
  if (axis === undefined) return { action: { type: 'axis', parent: null }, objective: null }
  const objective =
    axis.objectives.find(
      ({ id, actions }) => id === openId || actions.some(action => action.id === openId)
    ) ?? axis.objectives.at(-1)
  const inAxis: Adding = { type: 'objective', parent: axis.id }
  return {
    action: objective === undefined ? inAxis : { type: 'action', parent: objective.id },
    objective: inAxis
  }
}

/** Where a new action goes that was asked for by its name: where it stands, else under the last objective there is. */
const placeOfAction = (axes: readonly AxisNode[], next: Adding): Adding => {
  const last = axes.flatMap(({ objectives }) => objectives).at(-1)
  return next.type === 'action' || last === undefined ? next : { type: 'action', parent: last.id }
}

type Props = {
  readonly tree: RoadmapTree
  readonly roadmap: NonNullable<RoadmapTree['roadmap']>
  readonly onNewRoadmap: () => void
  /** Compares with another approval. */
  readonly onApproval: (id: string) => void
}

const NOTHING: ReadonlySet<string> = new Set()

/** One roadmap with its views. */
export const RoadmapPage = ({ tree, roadmap, onNewRoadmap, onApproval }: Props) => {
  const t = useText()
  const place = usePlace()
  const toast = useToast()
  const { readOnly } = useWorkspace()
  const [collapsedInPlan, setCollapsedInPlan] = useState(NOTHING)
  const [collapsedInResults, setCollapsedInResults] = useState(NOTHING)
  const [adding, setAdding] = useState<Adding | null>(null)
  const [moving, setMoving] = useState<RecordRow | null>(null)
  const [sealing, setSealing] = useState(false)

  const { axes } = tree
  // What was typed into a new line before and is not saved stands there again.
  const waiting = useWaitingDrafts()
  useEffect(() => {
    if (adding !== null || readOnly || waiting.size === 0) return
    const places: readonly Adding[] = [
      { type: 'axis', parent: null },
      ...axes.map(({ id }) => ({ type: 'objective' as const, parent: id })),
      ...axes.flatMap(({ objectives }) =>
        objectives.map(({ id }) => ({ type: 'action' as const, parent: id }))
      )
    ]
    const found = places.find(
      ({ type, parent }) => begunIn(waiting.keys(), type, parent ?? roadmap.id).length > 0
    )
    if (found) setAdding({ ...found, isWaiting: true })
  }, [adding, readOnly, waiting, axes, roadmap.id])
  const actions = useMemo(() => plannedActions(axes), [axes])
  const writes = useTreeWrites(roadmap.id, axes)
  const columns = useTreeColumns(writes, readOnly, useRoom(actions))
  const layout = useLayout('roadmap', columns)
  const { filter, passed, near, beyond } = usePassed(actions, columns)
  const shown = passed ?? actions
  // What a filter finds is shown, also in what is folded away in the whole plan.
  const [collapsed, setCollapsed] =
    passed === null ? [collapsedInPlan, setCollapsedInPlan] : [collapsedInResults, setCollapsedInResults]
  const view = viewAt(views, place.view)
  const openId = place.open?.id ?? null

  const onOpen = (kind: PlanKind, id: string, where: 'panel' | 'page') =>
    where === 'page' ? place.openPage({ type: kind, id }) : place.openPanel({ type: kind, id })
  const add = (what: Adding) => {
    if (view !== 'tree') place.change({ view: 'tree' })
    setAdding(what)
  }
  const onCopy = async () => {
    try {
      await navigator.clipboard.writeText(asSpreadsheet(shown, layout.shown))
      toast.info(t('table.copied', { count: shown.length }))
    } catch {
      toast.info(t('table.notCopied'))
    }
  }
  const next = nextPlace(axes, openId)
  const asked = (what: Adding) => (readOnly ? null : () => add(what))
  useAsked('newAction', asked(placeOfAction(axes, next.action)))
  useAsked('newObjective', asked(next.objective ?? next.action))
  useAsked('newAxis', asked({ type: 'axis', parent: null }))
  useAsked('seal', readOnly ? null : () => setSealing(true))
  const groups = axes.flatMap(axis => [axis.id, ...axis.objectives.map(({ id }) => id)])

  const screens = {
    tree: () => (
      <TreeGrid
        roadmap={roadmap.id}
        axes={axes}
        all={actions}
        passed={passed}
        words={filter.words}
        near={near}
        layout={layout}
        columns={columns}
        writes={writes}
        readOnly={readOnly}
        openId={openId}
        collapsed={collapsed}
        onCollapsed={setCollapsed}
        adding={adding}
        onAdding={setAdding}
        onOpen={onOpen}
        onMoveElsewhere={setMoving}
        onCopy={() => void onCopy()}
      />
    ),
    gantt: () => (
      <GanttView tree={tree} passed={passed} openId={openId} onOpen={onOpen} onApproval={onApproval} />
    ),
    overview: () => <Overview roadmap={roadmap.id} axes={axes} actions={shown} />
  }
  const isEmpty = axes.length === 0 && adding === null
  return (
    <AreaPage>
      <PageHeader
        title={
          <RoadmapTitle
            roadmap={roadmap}
            roadmaps={tree.roadmaps}
            onChoose={id => place.change({ of: id, open: undefined })}
          />
        }
        badges={
          <RoadmapFacts
            roadmap={roadmap}
            hasActions={actions.length > 0}
            approval={tree.sealed.find(({ occasion }) => occasion === 'approval')}
          />
        }
        primary={
          !readOnly && (
            <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => add(next.action)}>
              {newLabel(t, next.action.type)}
            </Button>
          )
        }
        more={[
          ...(readOnly
            ? []
            : [
                ...(next.objective === null
                  ? []
                  : [
                      {
                        label: newLabel(t, 'objective'),
                        onClick: () => next.objective && add(next.objective)
                      }
                    ]),
                { label: newLabel(t, 'axis'), onClick: () => add({ type: 'axis', parent: null }) },
                { label: newLabel(t, 'roadmap'), onClick: onNewRoadmap },
                { label: t('roadmap.seal.open'), onClick: () => setSealing(true) }
              ]),
          ...(readOnly ? [{ label: t('roadmap.seal.list'), onClick: () => setSealing(true) }] : []),
          { label: t('roadmap.sheet'), onClick: () => place.openPanel({ type: 'roadmap', id: roadmap.id }) }
        ]}
      >
        <ViewTabs views={tabsOf(views, t)} value={view} onChange={id => place.change({ view: id })} />
      </PageHeader>
      <ListDetail panel={place.open && <RecordPanel key={place.open.id} {...place.open} />}>
        {isEmpty ? (
          <EmptyState text={t('roadmap.emptyTree')}>
            {!readOnly && (
              <Button variant="default" onClick={() => add({ type: 'axis', parent: null })}>
                {newLabel(t, 'axis')}
              </Button>
            )}
          </EmptyState>
        ) : (
          <>
            <Toolbar
              rows={actions}
              columns={columns}
              layout={layout}
              filter={filter}
              shown={shown.length}
              beyond={beyond}
              onCopy={() => void onCopy()}
              isTable={view === 'tree'}
              icons={
                <FoldButtons
                  onExpand={() => setCollapsed(NOTHING)}
                  onCollapse={() => setCollapsed(new Set(groups))}
                />
              }
            />
            {screens[view]()}
          </>
        )}
      </ListDetail>
      {moving !== null && (
        <MoveDialog row={moving} axes={axes} writes={writes} onClose={() => setMoving(null)} />
      )}
      {sealing && (
        <SealDialog
          roadmap={roadmap.id}
          sealed={tree.sealed}
          ready={actions.length === 0 ? null : roadmap.ready}
          readOnly={readOnly}
          onClose={() => setSealing(false)}
        />
      )}
    </AreaPage>
  )
}
