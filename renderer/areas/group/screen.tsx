import { kindPluralLabel } from '#shared/i18n/labels.ts'
import { usePlace } from '../../app/places/place.ts'
import { Problem } from '../../app/problem.tsx'
import { useGroup } from '../../app/records/use-group.ts'
import { useText } from '../../app/text/use-text.ts'
import { NewRecordButton } from '../../record/new-record.tsx'
import { RecordPanel } from '../../record/record-panel.tsx'
import { AreaPage } from '../../ui/area-page.tsx'
import { ListDetail } from '../../ui/list-detail.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { ViewTabs } from '../../ui/view-tabs.tsx'
import { DepartmentsTable } from './departments-table.tsx'
import { MembersTable } from './members-table.tsx'

/** The working group: who belongs to it, and the departments they come from. */
export const Screen = () => {
  const t = useText()
  const place = usePlace()
  const { data, isError, error, refetch } = useGroup()
  const view = place.view === 'departments' ? 'departments' : 'members'
  return (
    <AreaPage>
      <PageHeader
        title={t('area.group')}
        primary={<NewRecordButton key={view} type={view === 'members' ? 'member' : 'department'} />}
      >
        <ViewTabs
          views={[
            { id: 'members', label: kindPluralLabel(t, 'member') },
            { id: 'departments', label: kindPluralLabel(t, 'department') }
          ]}
          value={view}
          onChange={id => place.change({ view: id, open: undefined })}
        />
      </PageHeader>
      {isError && <Problem error={error} onRetry={() => void refetch()} />}
      <ListDetail panel={place.open && <RecordPanel key={place.open.id} {...place.open} />}>
        {view === 'members' ? (
          <MembersTable rows={data?.members} departments={data?.departments ?? []} />
        ) : (
          <DepartmentsTable rows={data?.departments} />
        )}
      </ListDetail>
    </AreaPage>
  )
}
