import { Button } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { PracticeRow } from '#shared/contract/practices.ts'
import { choiceLabel, fieldLabel } from '#shared/i18n/labels.ts'
import { kindOf } from '#shared/model/index.ts'
import { useText } from '../../app/text/use-text.ts'
import { useDelete } from '../../record/use-delete.ts'
import { BulkChoice } from '../../ui/table/bulk-choice.tsx'
import { DecideTransfer } from './decide.tsx'
import { useSetPractice } from './use-set-practice.ts'

type Props = { readonly rows: readonly PracticeRow[]; readonly onDone: () => void }

/** What can be done to the selected practices at once. */
export const PracticeBulk = ({ rows, onDone }: Props) => {
  const t = useText()
  const set = useSetPractice()
  const remove = useDelete()
  const [deciding, setDeciding] = useState(false)
  return (
    <>
      <Button size="compact-sm" onClick={() => setDeciding(true)}>
        {t('practices.decide')}
      </Button>
      {(['state', 'theme'] as const).map(field => (
        <BulkChoice
          key={field}
          label={fieldLabel(t, 'practice', field)}
          choices={(kindOf('practice').fields[field]?.choices ?? []).map(value => ({
            value,
            label: choiceLabel(t, 'practice', field, value)
          }))}
          onChoose={value => void set(rows, field, value)}
        />
      ))}
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconTrash size={14} aria-hidden />}
        onClick={() =>
          void remove(...rows.map(({ id, title }) => ({ type: 'practice' as const, id, title }))).then(
            done => done && onDone()
          )
        }
      >
        {t('record.delete')}
      </Button>
      {deciding && <DecideTransfer records={rows} onClose={() => setDeciding(false)} />}
    </>
  )
}
