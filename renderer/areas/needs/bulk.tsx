import { Button } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { PriorityRow } from '#shared/contract/needs.ts'
import { fieldLabel } from '#shared/i18n/labels.ts'
import { useText } from '../../app/text/use-text.ts'
import { useDelete } from '../../record/use-delete.ts'
import { useSetFields } from '../../record/use-set-fields.ts'
import { BulkChoice } from '../../ui/table/bulk-choice.tsx'
import { DecidePriority } from './decide.tsx'
import type { Needs } from './types.ts'

type Props = {
  readonly rows: readonly PriorityRow[]
  readonly departments: Needs['departments']
  readonly onDone: () => void
}

/** What can be done to the selected priorities at once. */
export const PriorityBulk = ({ rows, departments, onDone }: Props) => {
  const t = useText()
  const setFields = useSetFields()
  const remove = useDelete()
  const [deciding, setDeciding] = useState(false)
  const field = fieldLabel(t, 'priority', 'department')
  return (
    <>
      <Button size="compact-sm" onClick={() => setDeciding(true)}>
        {t('needs.decide')}
      </Button>
      <BulkChoice
        label={field}
        choices={departments.map(({ id, title }) => ({ value: id, label: title }))}
        onChoose={department =>
          void setFields({
            label: t('needs.setMany', { count: rows.length, field }),
            records: rows.map(row => ({
              type: 'priority',
              id: row.id,
              shown: { department: row.department?.id ?? null }
            })),
            fields: { department }
          })
        }
      />
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconTrash size={14} aria-hidden />}
        onClick={() =>
          void remove(...rows.map(({ id, title }) => ({ type: 'priority' as const, id, title }))).then(
            done => done && onDone()
          )
        }
      >
        {t('record.delete')}
      </Button>
      {deciding && <DecidePriority records={rows} onClose={() => setDeciding(false)} />}
    </>
  )
}
