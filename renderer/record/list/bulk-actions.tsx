import { Button, Group, Text } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { kindOf, type RecordType } from '#shared/model/index.ts'
import type { ListedRow } from '../../app/records/record-lists.ts'
import { useText } from '../../app/text/use-text.ts'
import { useDelete } from '../use-delete.ts'
import { BulkField } from './bulk-field.tsx'
import { storedIn } from './field-column.ts'
import { useSetListed } from './use-list-columns.ts'

type Props = {
  readonly type: RecordType
  /** Choices, scales and references that can be set for all of them. */
  readonly fields: readonly string[]
  readonly rows: readonly ListedRow[]
  readonly clear: () => void
}

/** What can be done with the selected rows of any list: set fields, put into the bin. */
export const BulkActions = ({ type, fields, rows, clear }: Props) => {
  const t = useText()
  const set = useSetListed(type)
  const remove = useDelete()
  const { title } = kindOf(type)
  const records = rows.map(row => ({ type, id: row.id, title: String(storedIn(row, title) ?? '') }))
  return (
    <>
      {fields.length > 0 && (
        <Group gap={6}>
          <Text size="sm">{t('table.set')}</Text>
          {fields.map(name => (
            <BulkField key={name} type={type} name={name} onChoose={value => void set(rows, name, value)} />
          ))}
        </Group>
      )}
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconTrash size={14} aria-hidden />}
        onClick={() => void remove(...records).then(done => done && clear())}
      >
        {t('record.delete')}
      </Button>
    </>
  )
}
