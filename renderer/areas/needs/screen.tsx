import { IconScale } from '@tabler/icons-react'
import { useCallback, useState } from 'react'
import type { PriorityRow } from '#shared/contract/needs.ts'
import { useApi } from '../../app/client/core.tsx'
import { usePlace } from '../../app/places/place.ts'
import { Problem } from '../../app/problem.tsx'
import { useTitledQuery } from '../../app/records/use-titled-query.ts'
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
import { PriorityBulk } from './bulk.tsx'
import { CriteriaPanel } from './criteria/criteria-panel.tsx'
import { DecidePriority } from './decide.tsx'
import { usePriorityColumns } from './list/use-columns.ts'
import { RankingView } from './ranking/ranking-view.tsx'
import { ScoresView } from './scores/scores-view.tsx'
import type { Needs } from './types.ts'
import { useVoice, VoiceChooser } from './voice.tsx'

const rowId = (row: PriorityRow) => row.id
const NOTHING: Needs = { priorities: [], criteria: [], departments: [], scores: [] }
const KINDS = { priorities: 'priority', criteria: 'criterion' } as const
const VIEWS = ['list', 'scores', 'ranking'] as const

type Deciding = { readonly row: PriorityRow; readonly chosen?: string }

/** Priorities drawn from the critical issues: list, scores by department, ranking and decision. */
export const Screen = () => {
  const t = useText()
  const api = useApi()
  const place = usePlace()
  const { readOnly } = useWorkspace()
  const { openPanel, openPage, open } = place
  const { data, error, refetch } = useTitledQuery(api.needs.list.queryOptions({ throwOnError: false }), KINDS)
  const needs = data ?? NOTHING
  const voice = useVoice(needs)
  const [deciding, setDeciding] = useState<Deciding | null>(null)
  const [managing, setManaging] = useState(false)
  const onDecide = useCallback((row: PriorityRow, chosen?: string) => {
    setDeciding(chosen === undefined ? { row } : { row, chosen })
  }, [])
  const columns = usePriorityColumns({ departments: needs.departments, onDecide })
  const view = VIEWS.find(one => one === place.view) ?? 'list'
  const openId = open?.id ?? null
  const onOpen = useCallback((id: string) => openPanel({ type: 'priority', id }), [openPanel])

  const viewOf = (rows: readonly PriorityRow[]) =>
    view === 'scores' ? (
      <ScoresView
        key={voice}
        needs={needs}
        rows={rows}
        voice={voice}
        openId={openId}
        onOpen={onOpen}
        onCriteria={() => setManaging(true)}
      />
    ) : (
      <RankingView needs={needs} rows={rows} openId={openId} onOpen={onOpen} onDecide={onDecide} />
    )
  const panel = open ? (
    <RecordPanel key={open.id} type={open.type} id={open.id} />
  ) : managing ? (
    <CriteriaPanel criteria={needs.criteria} onClose={() => setManaging(false)} />
  ) : null

  return (
    <AreaPage>
      <PageHeader
        title={t('area.needs')}
        primary={<NewRecordButton type="priority" />}
        more={[
          {
            label: t('needs.criteria.manage'),
            icon: <IconScale size={16} stroke={1.6} />,
            onClick: () => {
              place.closePanel()
              setManaging(true)
            }
          }
        ]}
      >
        <ViewTabs
          views={VIEWS.map(id => ({ id, label: t(`needs.view.${id}`) }))}
          value={view}
          onChange={next => place.change({ view: next })}
        />
      </PageHeader>
      <ListDetail panel={panel}>
        {error && data === undefined ? (
          <Problem error={error} onRetry={() => void refetch()} />
        ) : (
          <DataTable
            name="priorities"
            label={t('area.needs')}
            rows={data?.priorities}
            columns={columns}
            rowId={rowId}
            openId={openId}
            onOpen={row => onOpen(row.id)}
            onOpenPage={row => openPage({ type: 'priority', id: row.id })}
            {...(!readOnly && {
              bulk: (rows: readonly PriorityRow[], clear: () => void) => (
                <PriorityBulk rows={rows} departments={needs.departments} onDone={clear} />
              )
            })}
            tools={view === 'scores' && <VoiceChooser needs={needs} voice={voice} />}
            view={view === 'list' ? undefined : viewOf}
            empty={
              <EmptyState text={t('needs.empty')}>
                <NewRecordButton type="priority" variant="default" />
              </EmptyState>
            }
          />
        )}
      </ListDetail>
      {deciding && (
        <DecidePriority
          records={[deciding.row]}
          {...(deciding.chosen !== undefined && { chosen: deciding.chosen })}
          onClose={() => setDeciding(null)}
        />
      )}
    </AreaPage>
  )
}
