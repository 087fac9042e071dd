import { Select, TextInput } from '@mantine/core'
import { type KeyboardEvent, useRef, useState } from 'react'
import { parseDate, parseNumber, parseWhen } from '../../app/text/parse.ts'
import { useFormats } from '../../app/text/use-text.ts'
import type { CellEdit, CellValue } from './column.ts'
import classes from './data-table.module.css'

type Props<Row> = {
  readonly row: Row
  readonly edit: CellEdit<Row>
  readonly label: string
  /** The cell goes back to words; `moved` says whether the keyboard stays in the table. */
  readonly onDone: (keepFocus: boolean) => void
}

/** One simple field changed in its cell: Enter or leaving saves, Escape restores. */
export const CellEditor = <Row,>({ row: current, edit, label, onDone }: Props<Row>) => {
  const formats = useFormats()
  // The row as it was when the person began to type: the list may be renewed under the input.
  const [row] = useState(current)
  const before = edit.value(row)
  const written =
    (edit.kind === 'date' || edit.kind === 'when') && typeof before === 'string'
      ? formats.date(before)
      : edit.kind === 'number' && typeof before === 'number'
        ? formats.number(before)
        : String(before ?? '')
  const [typed, setTyped] = useState(written)
  const [wrong, setWrong] = useState(false)
  const ended = useRef(false)

  const end = (keepFocus: boolean) => {
    ended.current = true
    onDone(keepFocus)
  }
  const save = (value: CellValue, keepFocus: boolean) => {
    if (ended.current) return
    end(keepFocus)
    if (value !== before) void edit.save(row, value)
  }
  const read = (): CellValue | undefined => {
    const text = typed.trim().normalize('NFC')
    if (text === '') return null
    if (text === written) return before
    if (edit.kind === 'date') return parseDate(text, formats.locale) ?? undefined
    if (edit.kind === 'when') return parseWhen(text, formats.locale) ?? undefined
    if (edit.kind === 'number') return parseNumber(text, formats.locale) ?? undefined
    return text
  }
  const finish = (keepFocus: boolean) => {
    const value = read()
    if (value !== undefined) save(value, keepFocus)
    else if (keepFocus) setWrong(true)
    else if (!ended.current) end(false)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.key === 'Escape') end(true)
    if (event.key === 'Enter' && edit.kind !== 'choice') finish(true)
  }

  if (edit.kind === 'choice') {
    return (
      <Select
        className={classes.edit}
        size="xs"
        aria-label={label}
        autoFocus
        defaultDropdownOpened
        clearable
        data={[...(edit.choices ?? [])]}
        value={before === null ? null : String(before)}
        onChange={value => save(value, true)}
        onKeyDown={onKeyDown}
        onBlur={() => !ended.current && end(false)}
      />
    )
  }
  return (
    <TextInput
      className={classes.edit}
      size="xs"
      aria-label={label}
      autoFocus
      dir="auto"
      error={wrong}
      value={typed}
      onChange={event => setTyped(event.currentTarget.value)}
      onFocus={event => event.currentTarget.select()}
      onKeyDown={onKeyDown}
      onBlur={() => finish(false)}
    />
  )
}
