import { Text, TextInput } from '@mantine/core'
import { type KeyboardEvent, useRef, useState } from 'react'
import { fieldLabel, kindLabel } from '#shared/i18n/labels.ts'
import { useText } from '../../../app/text/use-text.ts'
import tableClasses from '../../../ui/table/data-table.module.css'
import type { NewRow as Row } from './rows.ts'
import classes from './tree.module.css'

type Props = {
  readonly row: Row
  readonly index: number
  readonly start: number
  /** Makes the record; false: it was not made, and the words stay. */
  readonly onAdd: (title: string) => Promise<boolean>
  readonly onEnd: () => void
}

/** The line in which the next record is typed: Enter adds and goes on, leaving it empty ends. */
export const NewRow = ({ row, index, start, onAdd, onEnd }: Props) => {
  const t = useText()
  const [typed, setTyped] = useState('')
  const busy = useRef(false)

  const add = async (goOn: boolean) => {
    const title = typed.trim().normalize('NFC')
    if (busy.current) return
    if (title === '') return onEnd()
    busy.current = true
    const done = await onAdd(title)
    busy.current = false
    if (!done) return
    setTyped('')
    if (!goOn) onEnd()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.key === 'Escape') {
      event.preventDefault()
      onEnd()
    } else if (event.key === 'Enter') void add(true)
  }
  return (
    <tr
      aria-rowindex={index + 2}
      aria-level={row.level}
      className={tableClasses.row}
      style={{ transform: `translateY(${start}px)`, '--level': row.level }}
    >
      <td className={classes.new}>
        <TextInput
          size="xs"
          dir="auto"
          flex="0 1 480px"
          autoFocus
          aria-label={`${kindLabel(t, row.type)}: ${fieldLabel(t, row.type, 'title')}`}
          placeholder={kindLabel(t, row.type)}
          value={typed}
          onChange={event => setTyped(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onBlur={() => void add(false)}
        />
        <Text fz="xs" c="dimmed">
          {t('roadmap.addHint')}
        </Text>
      </td>
    </tr>
  )
}
