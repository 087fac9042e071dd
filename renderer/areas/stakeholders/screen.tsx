import { useCallback } from 'react'
import type { StakeholderRow } from '#shared/contract/stakeholders.ts'
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
import { ViewTabs } from '../../ui/view-tabs.tsx'
import { StakeholderBulk } from './bulk.tsx'
import { GridView } from './grid/grid-view.tsx'
import { useStakeholderColumns } from './use-columns.ts'

const rowId = (row: StakeholderRow) => row.id

/** The register of stakeholders: as a table and as power–interest grid of the same filtered rows. */
export const Screen = () => {
  const t = useText()
  const api = useApi()
  const place = usePlace()
  const { readOnly } = useWorkspace()
  const { openPanel, openPage, open } = place
  const { data, error, refetch } = useTitledRows(
    api.stakeholders.list.queryOptions({ throwOnError: false }),
    'stakeholder'
  )
  const columns = useStakeholderColumns()
  const isGrid = place.view === 'grid'
  const openStakeholder = useCallback((id: string) => openPanel({ type: 'stakeholder', id }), [openPanel])

  return (
    <AreaPage>
      <PageHeader title={t('area.stakeholders')} primary={<NewRecordButton type="stakeholder" />}>
        <ViewTabs
          views={[
            { id: 'table', label: t('stakeholders.view.table') },
            { id: 'grid', label: t('stakeholders.view.grid') }
          ]}
          value={isGrid ? 'grid' : 'table'}
          onChange={view => place.change({ view })}
        />
      </PageHeader>
      <ListDetail panel={open && <RecordPanel key={open.id} type={open.type} id={open.id} />}>
        {error && data === undefined ? (
          <Problem error={error} onRetry={() => void refetch()} />
        ) : (
          <DataTable
            name="stakeholders"
            label={t('area.stakeholders')}
            rows={data}
            columns={columns}
            rowId={rowId}
            initialSort={{ column: 'name', descending: false }}
            openId={open?.id ?? null}
            onOpen={row => openStakeholder(row.id)}
            onOpenPage={row => openPage({ type: 'stakeholder', id: row.id })}
            {...(!readOnly && {
              bulk: (rows: readonly StakeholderRow[], clear: () => void) => (
                <StakeholderBulk rows={rows} onDone={clear} />
              )
            })}
            view={
              isGrid
                ? rows => <GridView rows={rows} openId={open?.id ?? null} onOpen={openStakeholder} />
                : undefined
            }
            empty={
              <EmptyState text={t('stakeholders.empty')}>
                <NewRecordButton type="stakeholder" variant="default" />
              </EmptyState>
            }
          />
        )}
      </ListDetail>
    </AreaPage>
  )
}
