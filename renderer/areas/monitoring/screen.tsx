import { Button, Group } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { newLabel } from '#shared/i18n/labels.ts'
import { useAsked } from '../../app/commands/asked.ts'
import { usePlace } from '../../app/places/place.ts'
import { Problem } from '../../app/problem.tsx'
import { useText } from '../../app/text/use-text.ts'
import { useWorkspace } from '../../app/workspace-context.ts'
import { ListScreen } from '../../record/list/list-screen.tsx'
import { NewRecordButton } from '../../record/new-record.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useIndicatorCells } from './indicators.tsx'
import { INDICATORS } from './list.ts'
import { MeasurementDialog } from './measurement-dialog.tsx'
import { Summary } from './summary.tsx'
import { useStandings } from './use-standings.ts'

/** Monitoring: indicators with their values, lights and deadlines (DESIGN.md 8). */
export const Screen = () => {
  const t = useText()
  const { open, goTo } = usePlace()
  const { readOnly } = useWorkspace()
  const [measuring, setMeasuring] = useState<{ readonly indicator: string | null } | null>(null)
  const { data, error, refetch, of, today } = useStandings()
  const cells = useIndicatorCells(of, today ?? '')
  useAsked(
    'newMeasurement',
    readOnly || !data?.indicators.length ? null : () => setMeasuring({ indicator: null })
  )
  if (error && data === undefined) return <Problem error={error} onRetry={() => void refetch()} />
  const standings = data?.indicators ?? []
  const opened = standings.find(({ id }) => id === open?.id)
  return (
    <>
      <ListScreen
        list={INDICATORS}
        title={t('area.monitoring')}
        label={t('area.monitoring')}
        cells={cells}
        lead={standings.length > 0 && today !== null && <Summary standings={standings} today={today} />}
        primary={
          !readOnly && (
            <Group gap="sm">
              <NewRecordButton type="indicator" variant={standings.length > 0 ? 'default' : 'filled'} />
              {standings.length > 0 && (
                <Button
                  leftSection={<IconPlus size={16} aria-hidden />}
                  onClick={() => setMeasuring({ indicator: opened?.id ?? null })}
                >
                  {newLabel(t, 'measurement')}
                </Button>
              )}
            </Group>
          )
        }
        empty={
          <EmptyState
            text={t('monitoring.empty')}
            action={{ label: t('monitoring.toRoadmap'), onClick: () => goTo('roadmap') }}
          />
        }
      />
      {measuring !== null && today !== null && (
        <MeasurementDialog
          indicatorId={measuring.indicator}
          today={today}
          onClose={() => setMeasuring(null)}
        />
      )}
    </>
  )
}
