import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { usePlace } from '../../app/places/place.ts'
import { Problem } from '../../app/problem.tsx'
import { useText } from '../../app/text/use-text.ts'
import { useWorkspace } from '../../app/workspace-context.ts'
import { RecordPanel } from '../../record/record-panel.tsx'
import { AreaPage } from '../../ui/area-page.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ListDetail } from '../../ui/list-detail.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { DataTable } from '../../ui/table/data-table.tsx'
import { useIndicatorColumns } from './columns.tsx'
import { MeasurementDialog } from './measurement-dialog.tsx'
import { Summary } from './summary.tsx'
import { useIndicators } from './use-indicators.ts'

const key = ({ id }: { readonly id: string }): string => id

/** Monitoring: indicators with their values, lights and deadlines (DESIGN.md 8). */
export const Screen = () => {
  const t = useText()
  const place = usePlace()
  const { readOnly } = useWorkspace()
  const [measuring, setMeasuring] = useState<{ readonly indicator: string | null } | null>(null)
  const query = useIndicators()
  const today = query.data?.asOf ?? '1970-01-01'
  const columns = useIndicatorColumns(today)

  if (query.isError && query.data === undefined)
    return <Problem error={query.error} onRetry={() => void query.refetch()} />
  const indicators = query.data?.indicators
  const opened = indicators?.find(({ id }) => id === place.open?.id)
  const newMeasurement = (indicator: string | null) =>
    readOnly ? null : (
      <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setMeasuring({ indicator })}>
        {t('monitoring.newMeasurement')}
      </Button>
    )
  return (
    <AreaPage>
      <PageHeader
        title={t('area.monitoring')}
        primary={indicators !== undefined && indicators.length > 0 && newMeasurement(opened?.id ?? null)}
      >
        {indicators !== undefined && indicators.length > 0 && (
          <Summary indicators={indicators} today={today} />
        )}
      </PageHeader>
      <ListDetail panel={place.open && <RecordPanel key={place.open.id} {...place.open} />}>
        <DataTable
          name="monitoring"
          label={t('area.monitoring')}
          rows={indicators}
          columns={columns}
          rowId={key}
          openId={place.open?.id ?? null}
          onOpen={row => place.openPanel({ type: 'indicator', id: row.id })}
          onOpenPage={row => place.openPage({ type: 'indicator', id: row.id })}
          empty={
            <EmptyState
              text={t('monitoring.empty')}
              action={{ label: t('monitoring.toRoadmap'), onClick: () => place.goTo('roadmap') }}
            />
          }
        />
      </ListDetail>
      {measuring !== null && indicators !== undefined && (
        <MeasurementDialog
          indicators={indicators}
          indicatorId={measuring.indicator}
          today={today}
          onClose={() => setMeasuring(null)}
        />
      )}
    </AreaPage>
  )
}
