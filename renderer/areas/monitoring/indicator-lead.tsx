import { Group, Text } from '@mantine/core'
import { useMemo } from 'react'
import { indicatorLine } from '#shared/charts/indicator-line.ts'
import type { IndicatorRow } from '#shared/contract/monitoring.ts'
import { useText } from '../../app/text/use-text.ts'
import { useWorkspace } from '../../app/workspace-context.ts'
import { FigureView } from '../../ui/figure/figure-view.tsx'
import { useChartWords } from '../../ui/figure/use-chart-words.ts'
import { Light } from '../../ui/light.tsx'
import { MeasureButton } from './measure-button.tsx'
import classes from './monitoring.module.css'
import { useIndicators } from './use-indicators.ts'

const WAYS = ['increase', 'decrease', 'maintain'] as const

const Sheet = ({ indicator }: { readonly indicator: IndicatorRow }) => {
  const t = useText()
  const { readOnly } = useWorkspace()
  const words = useChartWords()
  const figure = useMemo(
    () =>
      indicatorLine(
        {
          title: indicator.title,
          unit: indicator.unit,
          direction: WAYS.find(way => way === indicator.direction) ?? 'increase',
          baseline:
            indicator.baselineValue === null
              ? null
              : { value: indicator.baselineValue, date: indicator.baselineDate },
          targets:
            indicator.targetValue === null || indicator.targetDate === null
              ? []
              : [{ date: indicator.targetDate, value: indicator.targetValue }],
          measurements: indicator.measurements
        },
        words
      ),
    [indicator, words]
  )
  return (
    <section className={classes.lead} aria-label={t('monitoring.lead')}>
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <div>
          <Text component="span" fw={600}>
            <Light light={indicator.light.light} />
          </Text>
          {indicator.light.reasons.map(code => (
            <Text key={code} fz="sm">
              {t(`lightReason.${code}`)}
            </Text>
          ))}
        </div>
        {!readOnly && <MeasureButton id={indicator.id} />}
      </Group>
      <FigureView figure={figure} />
    </section>
  )
}

/** What stands above an indicator's fields: its light with the reasons, and its values over time. */
export const IndicatorLead = ({ id }: { readonly id: string }) => {
  const { data } = useIndicators()
  const indicator = data?.indicators.find(one => one.id === id)
  return indicator === undefined ? null : <Sheet indicator={indicator} />
}
