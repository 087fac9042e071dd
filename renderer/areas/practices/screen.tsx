import { useCallback, useState } from 'react'
import type { PracticeRow } from '#shared/contract/practices.ts'
import { useApi } from '../../app/client/core.tsx'
import { usePlace } from '../../app/places/place.ts'
import { Problem } from '../../app/problem.tsx'
import { useTitledRows } from '../../app/records/use-titled-query.ts'
import { useText } from '../../app/text/use-text.ts'
import { useWorkspace } from '../../app/workspace-context.ts'
import { NewRecordButton } from '../../record/new-record.tsx'
import { RecordPanel } from '../../record/record-panel.tsx'
import { AreaPage } from '../../ui/area-page.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ListDetail } from '../../ui/list-detail.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { DataTable } from '../../ui/table/data-table.tsx'
import { PracticeBulk } from './bulk.tsx'
import { DecideTransfer } from './decide.tsx'
import { usePracticeColumns } from './use-columns.tsx'

const rowId = (row: PracticeRow) => row.id

/** Good practices, own and noted from partner cities: list, sheet, decision to take them up. */
export const Screen = () => {
  const t = useText()
  const api = useApi()
  const { readOnly } = useWorkspace()
  const { openPanel, openPage, open } = usePlace()
  const { data, error, refetch } = useTitledRows(
    api.practices.list.queryOptions({ throwOnError: false }),
    'practice'
  )
  const [deciding, setDeciding] = useState<{ readonly id: string; readonly chosen: string } | null>(null)
  const onDecide = useCallback((row: PracticeRow, chosen: string) => setDeciding({ id: row.id, chosen }), [])
  const columns = usePracticeColumns(onDecide)

  return (
    <AreaPage>
      <PageHeader
        title={t('area.practices')}
        primary={<NewRecordButton type="practice" fields={{ state: 'draft' }} />}
      />
      <ListDetail panel={open && <RecordPanel key={open.id} type={open.type} id={open.id} />}>
        {error && data === undefined ? (
          <Problem error={error} onRetry={() => void refetch()} />
        ) : (
          <DataTable
            name="practices"
            label={t('area.practices')}
            rows={data}
            columns={columns}
            rowId={rowId}
            initialSort={{ column: 'title', descending: false }}
            openId={open?.id ?? null}
            onOpen={row => openPanel({ type: 'practice', id: row.id })}
            onOpenPage={row => openPage({ type: 'practice', id: row.id })}
            {...(!readOnly && {
              bulk: (rows: readonly PracticeRow[], clear: () => void) => (
                <PracticeBulk rows={rows} onDone={clear} />
              )
            })}
            empty={
              <EmptyState text={t('practices.empty')}>
                <NewRecordButton type="practice" fields={{ state: 'draft' }} variant="default" />
              </EmptyState>
            }
          />
        )}
      </ListDetail>
      {deciding && (
        <DecideTransfer records={[deciding]} chosen={deciding.chosen} onClose={() => setDeciding(null)} />
      )}
    </AreaPage>
  )
}
