import { Button, Group, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { indicatorLine } from '#shared/charts/indicator-line.ts'
import type { Standing } from '#shared/contract/monitoring.ts'
import type { RecordPage } from '#shared/contract/record.ts'
import { newLabel } from '#shared/i18n/labels.ts'
import { figureOf } from '#shared/model/figure.ts'
import { useRecordPage } from '../../app/records/use-record-page.ts'
import { useText } from '../../app/text/use-text.ts'
import { useWorkspace } from '../../app/workspace-context.ts'
import { FigureView } from '../../ui/figure/figure-view.tsx'
import { useChartWords } from '../../ui/figure/use-chart-words.ts'
import { Light } from '../../ui/light.tsx'
import { MeasurementDialog } from './measurement-dialog.tsx'
import classes from './monitoring.module.css'
import { type Measurement, useMeasurements } from './use-measurements.ts'
import { useStandings } from './use-standings.ts'

/** Writes a value of the indicator whose page this is. */
const MeasureButton = ({ id, today }: { readonly id: string; readonly today: string }) => {
  const t = useText()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {newLabel(t, 'measurement')}
      </Button>
      {open && <MeasurementDialog indicatorId={id} today={today} onClose={() => setOpen(false)} />}
    </>
  )
}

const WAYS = ['increase', 'decrease', 'maintain'] as const

type SheetProps = {
  readonly page: RecordPage
  readonly light: Standing['light']
  readonly measurements: readonly Measurement[]
  readonly today: string
}

const Sheet = ({ page, light, measurements, today }: SheetProps) => {
  const t = useText()
  const { readOnly } = useWorkspace()
  const words = useChartWords()
  const figure = useMemo(() => {
    const text = (name: string) => (typeof page.values[name] === 'string' ? page.values[name] : null)
    const [baseline, target, targetDate] = [
      figureOf(page.values, 'baselineValue'),
      figureOf(page.values, 'targetValue'),
      text('targetDate')
    ]
    return indicatorLine(
      {
        title: page.title,
        unit: text('unit'),
        direction: WAYS.find(way => way === text('direction')) ?? 'increase',
        baseline: baseline === null ? null : { ...baseline, date: text('baselineDate') },
        targets: target === null || targetDate === null ? [] : [{ ...target, date: targetDate }],
        measurements
      },
      words
    )
  }, [page, measurements, words])
  return (
    <section className={classes.lead} aria-label={t('monitoring.lead')}>
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <div>
          <Text component="span" fw={600}>
            <Light light={light.light} />
          </Text>
          {light.reasons.map(code => (
            <Text key={code} fz="sm">
              {t(`lightReason.${code}`)}
            </Text>
          ))}
        </div>
        {!readOnly && <MeasureButton id={page.id} today={today} />}
      </Group>
      <FigureView figure={figure} />
    </section>
  )
}

/** What stands above an indicator's fields: its light with the reasons, and its values over time. */
export const IndicatorLead = ({ id }: { readonly id: string }) => {
  const { data: page } = useRecordPage('indicator', id)
  const measurements = useMeasurements(id)
  const { of, today } = useStandings(id)
  const light = of(id)?.light
  if (page === undefined || measurements === undefined || light === undefined || today === null) return null
  return <Sheet page={page} light={light} measurements={measurements} today={today} />
}
