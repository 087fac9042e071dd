import { useMemo, useRef } from 'react'
import { actionGantt } from '#shared/charts/action-gantt.ts'
import { useText } from '../../../app/text/use-text.ts'
import { FigureView } from '../../../ui/figure/figure-view.tsx'
import { useChartWords } from '../../../ui/figure/use-chart-words.ts'
import type { AxisNode, PlanKind, PlannedAction } from '../plan.ts'
import classes from './gantt.module.css'
import { GanttCursor } from './gantt-cursor.tsx'
import { scheduleOf } from './schedule.ts'

type Props = {
  readonly axes: readonly AxisNode[]
  /** Actions that pass the filters; null while nothing is filtered. */
  readonly passed: readonly PlannedAction[] | null
  readonly all: readonly PlannedAction[]
  readonly today: string
  readonly openId: string | null
  readonly onOpen: (kind: PlanKind, id: string, where: 'panel' | 'page') => void
}

/** The plan in time: the very picture that the council's annex prints, with every action to be opened. */
export const GanttView = ({ axes, passed, all, today, openId, onOpen }: Props) => {
  const t = useText()
  const words = useChartWords()
  const frame = useRef<HTMLDivElement>(null)
  const actions = passed ?? all
  const figure = useMemo(() => {
    const ids = passed === null ? null : new Set(passed.map(({ id }) => id))
    return actionGantt(scheduleOf(axes, ids), words, { today })
  }, [axes, passed, words, today])
  const kinds = useMemo(() => {
    const found = new Map<string, PlanKind>(all.map(({ id }) => [id, 'action']))
    for (const axis of axes) {
      found.set(axis.id, 'axis')
      for (const objective of axis.objectives) found.set(objective.id, 'objective')
    }
    return found
  }, [axes, all])
  const open = (id: string) => onOpen(kinds.get(id) ?? 'action', id, 'panel')

  return (
    <section className={classes.scroll} aria-label={t('roadmap.gantt.region')}>
      <div ref={frame} className={classes.frame}>
        <FigureView figure={figure} onSelect={open} />
        <GanttCursor frame={frame} actions={actions} openId={openId} onOpen={open} />
      </div>
    </section>
  )
}
