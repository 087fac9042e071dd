import { useMemo } from 'react'
import { fieldLabel, kindPluralLabel } from '#shared/i18n/labels.ts'
import type { Client } from '../../app/client/core.tsx'
import { usePlace } from '../../app/places/place.ts'
import { useText } from '../../app/text/use-text.ts'
import { NewRecordButton } from '../../record/new-record.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import type { Column } from '../../ui/table/column.ts'
import { DataTable } from '../../ui/table/data-table.tsx'

type Row = Awaited<ReturnType<Client['group']['list']>>['departments'][number]

/** The municipality's departments that take part. */
export const DepartmentsTable = ({ rows }: { readonly rows: readonly Row[] | undefined }) => {
  const t = useText()
  const place = usePlace()
  const columns = useMemo<readonly Column<Row>[]>(
    () => [
      { id: 'name', header: fieldLabel(t, 'department', 'name'), value: row => row.name },
      {
        id: 'shortName',
        header: fieldLabel(t, 'department', 'shortName'),
        value: row => row.shortName,
        width: 160
      },
      {
        id: 'members',
        header: kindPluralLabel(t, 'member'),
        value: row => row.members,
        kind: 'number',
        width: 120
      },
      {
        id: 'actionsLed',
        header: t('group.actionsLed'),
        value: row => row.actionsLed,
        kind: 'number',
        width: 150
      }
    ],
    [t]
  )
  return (
    <DataTable
      name="departments"
      label={t('group.departments')}
      rows={rows}
      columns={columns}
      rowId={row => row.id}
      openId={place.open?.id ?? null}
      onOpen={row => place.openPanel({ type: 'department', id: row.id })}
      onOpenPage={row => place.openPage({ type: 'department', id: row.id })}
      empty={
        <EmptyState text={t('group.emptyDepartments')}>
          <NewRecordButton type="department" />
        </EmptyState>
      }
    />
  )
}
