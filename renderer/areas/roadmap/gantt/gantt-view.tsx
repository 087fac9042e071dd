import { Text } from '@mantine/core'
import { useMemo } from 'react'
import { actionGantt, type ScheduleRow } from '#shared/charts/action-gantt.ts'
import type { GanttActionRow } from '#shared/charts/gantt/model.ts'
import { useText } from '../../../app/text/use-text.ts'
import { FigureView } from '../../../ui/figure/figure-view.tsx'
import { useChartWords } from '../../../ui/figure/use-chart-words.ts'
import type { RoadmapTree } from '../plan.ts'
import { type AxisNode, named, type PlanKind, type PlannedAction } from '../plan.ts'
import { ApprovalSelect } from './approval-select.tsx'
import classes from './gantt.module.css'
import { GanttCursor } from './gantt-cursor.tsx'

/** The plan as rows of a timetable: actions that pass the filters, and the groups that hold any. */
const scheduleOf = (axes: readonly AxisNode[], passed: ReadonlySet<string> | null): readonly ScheduleRow[] =>
  axes.flatMap(axis => {
    const objectives = axis.objectives.flatMap((objective): ScheduleRow[] => {
      const actions = objective.actions.filter(({ id }) => passed === null || passed.has(id))
      if (actions.length === 0) return []
      return [
        { kind: 'objective', id: objective.id, label: named(objective) },
        ...actions.map(action => ({
          kind: 'action' as const,
          id: action.id,
          label: named(action),
          start: action.startDate,
          end: action.endDate,
          approved: action.approved && { start: action.approved.startDate, end: action.approved.endDate },
          state: action.delivery.declared ?? action.delivery.light,
          milestones: action.milestones
        }))
      ]
    })
    return objectives.length === 0
      ? []
      : [{ kind: 'axis' as const, id: axis.id, label: named(axis) }, ...objectives]
  })

type Props = {
  readonly tree: RoadmapTree
  /** Actions that pass the filters; null while nothing is filtered. */
  readonly passed: readonly PlannedAction[] | null
  readonly openId: string | null
  readonly onOpen: (kind: PlanKind, id: string, where: 'panel' | 'page') => void
  readonly onApproval: (id: string) => void
}

/** The plan in time, as approved and as it is today: the very picture that the council's annex prints, with every action to be opened. */
export const GanttView = ({ tree, passed, openId, onOpen, onApproval }: Props) => {
  const { axes, asOf, approved, roadmap } = tree
  const t = useText()
  const words = useChartWords()
  const figure = useMemo(() => {
    const ids = passed === null ? null : new Set(passed.map(({ id }) => id))
    const period = { start: roadmap?.startDate ?? null, end: roadmap?.endDate ?? null }
    return actionGantt(scheduleOf(axes, ids), words, { today: asOf, period })
  }, [axes, passed, words, asOf, roadmap])
  const { rows } = figure.model
  const actions = useMemo(() => rows.filter((row): row is GanttActionRow => row.kind === 'action'), [rows])
  const open = (id: string) => onOpen(rows.find(row => row.id === id)?.kind ?? 'action', id, 'panel')

  return (
    <section className={classes.scroll} aria-label={t('roadmap.gantt.region')}>
      <div className={classes.frame}>
        {approved?.readable === false && (
          <Text role="status" mb="sm" c="var(--mantine-color-error)">
            {t('roadmap.gantt.unreadable')}
          </Text>
        )}
        <FigureView
          figure={figure}
          onSelect={open}
          tools={<ApprovalSelect tree={tree} onChoose={onApproval} />}
          over={parts => <GanttCursor parts={parts} actions={actions} openId={openId} onOpen={open} />}
        />
      </div>
    </section>
  )
}
