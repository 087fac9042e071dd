import { Stack, Text } from '@mantine/core'
import { useMemo } from 'react'
import { budgetBySource } from '#shared/charts/budget-by-source.ts'
import type { ColourRole } from '#shared/charts/palette.ts'
import { progressOverview } from '#shared/charts/progress-overview.ts'
import { choiceLabel } from '#shared/i18n/labels.ts'
import { ACTION_STATUSES } from '#shared/model/kinds/action.ts'
import { Problem } from '../../../app/problem.tsx'
import { useText } from '../../../app/text/use-text.ts'
import { FigureView } from '../../../ui/figure/figure-view.tsx'
import { useChartWords } from '../../../ui/figure/use-chart-words.ts'
import { type AxisNode, named, type PlannedAction } from '../plan.ts'
import classes from './overview.module.css'
import { Reach } from './reach.tsx'
import { useBudgetLines } from './use-budget-lines.ts'

/** Colour of each status in pictures; what nobody has set stands apart. */
const STATUS_ROLES = {
  proposed: 'noData',
  approved: 'accentSoft',
  inProgress: 'accent',
  completed: 'good',
  postponed: 'watch',
  suspended: 'watch',
  cancelled: 'shadow',
  notSet: 'line'
} as const satisfies Readonly<Record<(typeof ACTION_STATUSES)[number] | 'notSet', ColourRole>>

type StatusCode = keyof typeof STATUS_ROLES
const STATUS_CODES: readonly StatusCode[] = [...ACTION_STATUSES, 'notSet']

/** How many actions of each axis have which status; axes without any of these actions are left out. */
const statusByAxis = (
  axes: readonly AxisNode[],
  actions: readonly PlannedAction[]
): readonly { readonly label: string; readonly counts: Readonly<Record<string, number>> }[] =>
  axes.flatMap(axis => {
    const own = actions.filter(action => action.axis.id === axis.id)
    if (own.length === 0) return []
    const count = (code: StatusCode) => own.filter(({ status }) => (status ?? 'notSet') === code).length
    return [{ label: named(axis), counts: Object.fromEntries(STATUS_CODES.map(code => [code, count(code)])) }]
  })

type Props = {
  readonly roadmap: string
  readonly axes: readonly AxisNode[]
  readonly actions: readonly PlannedAction[]
}

/** Where the roadmap stands and what it costs, for the actions that pass the filters. */
export const Overview = ({ roadmap, axes, actions }: Props) => {
  const t = useText()
  const words = useChartWords()
  const progress = useMemo(() => {
    const statuses = STATUS_CODES.map(code => ({
      code,
      label: code === 'notSet' ? t('value.notSet') : choiceLabel(t, 'action', 'status', code),
      role: STATUS_ROLES[code]
    }))
    return progressOverview(statusByAxis(axes, actions), statuses, words)
  }, [axes, actions, words, t])
  const funded = useMemo(
    () => actions.filter(({ budget }) => budget.length > 0).map(({ id }) => id),
    [actions]
  )
  const lines = useBudgetLines(funded)
  const budgets = useMemo(
    () => (lines.data === undefined ? [] : budgetBySource(lines.data, words)),
    [lines.data, words]
  )
  return (
    <div className={classes.scroll}>
      <Stack gap={40} maw={960}>
        <FigureView figure={progress} />
        <Reach roadmap={roadmap} axes={axes} />
        {lines.isError && <Problem error={lines.error} onRetry={() => void lines.refetch()} />}
        {funded.length === 0 && <Text c="dimmed">{t('roadmap.overview.noBudget')}</Text>}
        {budgets.map(figure => (
          <FigureView key={figure.title} figure={figure} />
        ))}
      </Stack>
    </div>
  )
}
