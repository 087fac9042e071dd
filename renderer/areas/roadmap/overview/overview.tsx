import { Stack, Text } from '@mantine/core'
import { useMemo } from 'react'
import { budgetBySource } from '#shared/charts/budget-by-source.ts'
import { progressOverview } from '#shared/charts/progress-overview.ts'
import { choiceLabel } from '#shared/i18n/labels.ts'
import { minorDigits } from '#shared/rules/money.ts'
import { Problem } from '../../../app/problem.tsx'
import { useText } from '../../../app/text/use-text.ts'
import { FigureView } from '../../../ui/figure/figure-view.tsx'
import { useChartWords } from '../../../ui/figure/use-chart-words.ts'
import type { AxisNode, PlannedAction } from '../plan.ts'
import { STATUS_CODES, STATUS_ROLES, statusByAxis } from './counts.ts'
import classes from './overview.module.css'
import { Reach } from './reach.tsx'
import { useBudgetLines } from './use-budget-lines.ts'

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
    () => (lines.data === undefined ? [] : budgetBySource(lines.data, words, minorDigits)),
    [lines.data, words]
  )
  return (
    <div className={classes.scroll}>
      <Stack gap={40} maw={960}>
        <FigureView figure={progress} />
        <Reach roadmap={roadmap} />
        {lines.isError && <Problem error={lines.error} onRetry={() => void lines.refetch()} />}
        {funded.length === 0 && <Text c="dimmed">{t('roadmap.overview.noBudget')}</Text>}
        {budgets.map(figure => (
          <FigureView key={figure.title} figure={figure} />
        ))}
      </Stack>
    </div>
  )
}
