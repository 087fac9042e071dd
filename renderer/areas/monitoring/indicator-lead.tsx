import { Button, Group, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { indicatorLine } from '#shared/charts/indicator-line.ts'
import type { IndicatorRow } from '#shared/contract/monitoring.ts'
import { useText } from '../../app/text/use-text.ts'
import { useWorkspace } from '../../app/workspace-context.ts'
import { FigureView } from '../../ui/figure/figure-view.tsx'
import { useChartWords } from '../../ui/figure/use-chart-words.ts'
import { Light } from '../../ui/light.tsx'
import { MeasurementDialog } from './measurement-dialog.tsx'
import classes from './monitoring.module.css'
import { useIndicators } from './use-indicators.ts'

/** Writes a value of the indicator whose page this is. */
const MeasureButton = ({ id }: { readonly id: string }) => {
  const t = useText()
  const [open, setOpen] = useState(false)
  const { data } = useIndicators()
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {t('monitoring.newMeasurement')}
      </Button>
      {open && data !== undefined && (
        <MeasurementDialog
          indicators={data.indicators}
          indicatorId={id}
          today={data.asOf}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}

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
