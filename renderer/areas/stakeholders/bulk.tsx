import { Button } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import type { StakeholderRow } from '#shared/contract/stakeholders.ts'
import { fieldLabel } from '#shared/i18n/labels.ts'
import { useText } from '../../app/text/use-text.ts'
import { useDelete } from '../../record/use-delete.ts'
import { BulkChoice } from '../../ui/table/bulk-choice.tsx'
import { choicesOf } from './choices.ts'
import { useDepartments } from './use-departments.ts'
import { useSetStakeholder } from './use-set-stakeholder.ts'

type Props = { readonly rows: readonly StakeholderRow[]; readonly onDone: () => void }

/** What can be done to the selected stakeholders at once. */
export const StakeholderBulk = ({ rows, onDone }: Props) => {
  const t = useText()
  const set = useSetStakeholder()
  const remove = useDelete()
  const departments = useDepartments()
  return (
    <>
      {(['sector', 'kind', 'participation'] as const).map(field => (
        <BulkChoice
          key={field}
          label={fieldLabel(t, 'stakeholder', field)}
          choices={choicesOf(t, field)}
          onChoose={value => void set(rows, field, value)}
        />
      ))}
      <BulkChoice
        label={fieldLabel(t, 'stakeholder', 'responsibleDepartment')}
        choices={departments}
        onChoose={value => void set(rows, 'responsibleDepartment', value)}
      />
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconTrash size={14} aria-hidden />}
        onClick={() =>
          void remove(
            ...rows.map(({ id, name }) => ({ type: 'stakeholder' as const, id, title: name }))
          ).then(done => done && onDone())
        }
      >
        {t('record.delete')}
      </Button>
    </>
  )
}
