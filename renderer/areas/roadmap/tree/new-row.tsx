import { Text } from '@mantine/core'
import { useRef, useState } from 'react'
import { withColon } from '#shared/formats/punctuation.ts'
import { fieldLabel, kindLabel, newLabel } from '#shared/i18n/labels.ts'
import { kindOf } from '#shared/model/index.ts'
import { useFormats, useText } from '../../../app/text/use-text.ts'
import { newKey } from '../../../app/typed/drafts.ts'
import { useLine } from '../../../app/typed/new-line.ts'
import { FieldInput } from '../../../record/fields/field-input.tsx'
import tableClasses from '../../../ui/table/data-table.module.css'
import type { NewRow as Row } from './rows.ts'
import classes from './tree.module.css'

type Props = {
  readonly row: Row
  readonly roadmap: string
  readonly index: number
  readonly start: number
  /** Makes the record. Rejects with what is wrong with it, and the words stay. */
  readonly onAdd: (title: string, id: string) => Promise<boolean>
  /** `made`: the record that was made last. */
  readonly onEnd: (made: string | null) => void
}

/** The line in which the next record is typed: Enter adds and goes on, leaving it empty ends. */
export const NewRow = ({ row, roadmap, index, start, onAdd, onEnd }: Props) => {
  const t = useText()
  const { locale } = useFormats()
  const parent = row.parent ?? roadmap
  // Each record has an input of its own.
  const [id, next] = useLine(row.type, parent)
  const [first] = useState(id)
  const made = useRef<string | null>(null)
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
            key={id}
            inCell
            type={row.type}
            name="title"
            // Leaving it empty ends.
            field={{ ...field, required: false }}
            label={`${withColon(locale, kindLabel(t, row.type))} ${fieldLabel(t, row.type, 'title')}`}
            placeholder={newLabel(t, row.type)}
            value={null}
            draft={newKey(row.type, parent, id, 'title')}
            isWaiting={row.isWaiting && id === first}
            onSave={async title => {
              const isMade = await onAdd(String(title), id)
              if (isMade) made.current = id
              return isMade
            }}
            onGo={end => end === 'down' && next()}
            onEnd={() => onEnd(made.current)}
          />
        </div>
        <Text fz="xs" c="dimmed">
          {t('line.hint')}
        </Text>
      </td>
    </tr>
  )
}
