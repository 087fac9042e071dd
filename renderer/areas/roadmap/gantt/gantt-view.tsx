import { Text } from '@mantine/core'
import { useMemo } from 'react'
import { actionGantt } from '#shared/charts/action-gantt.ts'
import type { GanttActionRow } from '#shared/charts/gantt/model.ts'
import type { RoadmapTree } from '#shared/contract/roadmap.ts'
import { useText } from '../../../app/text/use-text.ts'
import { FigureView } from '../../../ui/figure/figure-view.tsx'
import { useChartWords } from '../../../ui/figure/use-chart-words.ts'
import type { PlanKind, PlannedAction } from '../plan.ts'
import { ApprovalSelect } from './approval-select.tsx'
import classes from './gantt.module.css'
import { GanttCursor } from './gantt-cursor.tsx'
import { scheduleOf } from './schedule.ts'

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
  const { axes, asOf, approved } = tree
  const t = useText()
  const words = useChartWords()
  const figure = useMemo(() => {
    const ids = passed === null ? null : new Set(passed.map(({ id }) => id))
    return actionGantt(scheduleOf(axes, ids), words, { today: asOf })
  }, [axes, passed, words, asOf])
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
