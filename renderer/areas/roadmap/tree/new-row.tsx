import { Text } from '@mantine/core'
import { useState } from 'react'
import { withColon } from '#shared/formats/punctuation.ts'
import { fieldLabel, kindLabel, newLabel } from '#shared/i18n/labels.ts'
import { kindOf } from '#shared/model/index.ts'
import { useFormats, useText } from '../../../app/text/use-text.ts'
import { FieldInput } from '../../../record/fields/field-input.tsx'
import tableClasses from '../../../ui/table/data-table.module.css'
import type { NewRow as Row } from './rows.ts'
import classes from './tree.module.css'

type Props = {
  readonly row: Row
  readonly index: number
  readonly start: number
  /** Makes the record. Rejects with what is wrong with it, and the words stay. */
  readonly onAdd: (title: string) => Promise<boolean>
  readonly onEnd: () => void
}

/** The line in which the next record is typed: Enter adds and goes on, leaving it empty ends. */
export const NewRow = ({ row, index, start, onAdd, onEnd }: Props) => {
  const t = useText()
  const { locale } = useFormats()
  // Each record has an input of its own.
  const [made, setMade] = useState(0)
  const field = kindOf(row.type).fields['title']
  if (field === undefined) return null
  return (
    <tr
      aria-rowindex={index + 2}
      aria-level={row.level}
      className={tableClasses.row}
      style={{ transform: `translateY(${start}px)`, '--level': row.level }}
    >
      <td className={classes.new}>
        <div className={classes.newInput}>
          <FieldInput
            key={made}
            inCell
            type={row.type}
            name="title"
            // Leaving it empty ends.
            field={{ ...field, required: false }}
            label={`${withColon(locale, kindLabel(t, row.type))} ${fieldLabel(t, row.type, 'title')}`}
            placeholder={newLabel(t, row.type)}
            value={null}
            onSave={title => onAdd(String(title))}
            onEnd={(end, saved) => (saved && end === 'stay' ? setMade(made + 1) : onEnd())}
          />
        </div>
        <Text fz="xs" c="dimmed">
          {t('roadmap.addHint')}
        </Text>
      </td>
    </tr>
  )
}
