import { Button } from '@mantine/core'
import { useMemo } from 'react'
import { choiceLabel, fieldLabel } from '#shared/i18n/labels.ts'
import { kindOf } from '#shared/model/index.ts'
import type { Client } from '../../app/client/core.tsx'
import { usePlace } from '../../app/places/place.ts'
import { useFormats, useText } from '../../app/text/use-text.ts'
import { NewRecordButton } from '../../record/new-record.tsx'
import { useDelete } from '../../record/use-delete.ts'
import { useSetFields } from '../../record/use-set-fields.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import type { CellValue, Column } from '../../ui/table/column.ts'
import { DataTable } from '../../ui/table/data-table.tsx'

type Group = Awaited<ReturnType<Client['group']['list']>>
type Row = Group['members'][number]
type Props = { readonly rows: readonly Row[] | undefined; readonly departments: Group['departments'] }

/** Members by their role; names and contacts stand on each member's own page. */
export const MembersTable = ({ rows, departments }: Props) => {
  const t = useText()
  const formats = useFormats()
  const setFields = useSetFields()
  const place = usePlace()
  const remove = useDelete()

  const columns = useMemo<readonly Column<Row>[]>(() => {
    const label = (name: string) => fieldLabel(t, 'member', name)
    const save = (row: Row, field: string, seen: CellValue, value: CellValue) =>
      setFields({
        label: t('commit.set', { record: row.role, field: label(field) }),
        records: [{ type: 'member', id: row.id, shown: { [field]: seen } }],
        fields: { [field]: value }
      })
    const functionWord = (code: string) => choiceLabel(t, 'member', 'function', code)
    return [
      { id: 'role', header: label('role'), value: row => row.role },
      {
        id: 'department',
        header: label('department'),
        value: row => row.department?.title ?? null,
        filter: true,
        width: 260,
        edit: {
          kind: 'choice',
          choices: departments.map(({ id, name }) => ({ value: id, label: name })),
          value: row => row.department?.id ?? null,
          save: (row, value) => save(row, 'department', row.department?.id ?? null, value)
        }
      },
      {
        id: 'function',
        header: label('function'),
        value: row => row.function,
        text: row => (row.function === null ? '' : functionWord(row.function)),
        filter: true,
        width: 160,
        edit: {
          kind: 'choice',
          choices: (kindOf('member').fields['function']?.choices ?? []).map(code => ({
            value: code,
            label: functionWord(code)
          })),
          value: row => row.function,
          save: (row, value) => save(row, 'function', row.function, value)
        }
      },
      { id: 'name', header: label('name'), value: row => row.name, width: 180 },
      {
        id: 'since',
        header: label('since'),
        value: row => row.since,
        text: row => formats.date(row.since),
        width: 120
      },
      {
        id: 'until',
        header: label('until'),
        value: row => row.until,
        text: row => formats.date(row.until),
        width: 120,
        hidden: true
      }
    ]
  }, [t, formats, setFields, departments])

  return (
    <DataTable
      name="members"
      label={t('group.members')}
      rows={rows}
      columns={columns}
      rowId={row => row.id}
      openId={place.open?.id ?? null}
      onOpen={row => place.openPanel({ type: 'member', id: row.id })}
      onOpenPage={row => place.openPage({ type: 'member', id: row.id })}
      bulk={(chosen, clear) => (
        <Button
          size="compact-sm"
          variant="default"
          onClick={() =>
            void remove(...chosen.map(({ id, role }) => ({ type: 'member' as const, id, title: role }))).then(
              clear
            )
          }
        >
          {t('record.delete')}
        </Button>
      )}
      empty={
        <EmptyState text={t('group.emptyMembers')}>
          <NewRecordButton type="member" />
        </EmptyState>
      }
    />
  )
}
