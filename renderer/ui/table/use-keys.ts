import { useDirection } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import { ctrlLetter } from '../../app/commands/ctrl-letter.ts'
import type { Cell } from './cell-beside.ts'
import type { EditEnd } from './column.ts'
import { typedKey } from './typed-key.ts'

type Keys = {
  readonly active: Cell
  readonly rows: number
  readonly columns: number
  /** `isRange`: Shift was held, and the selection goes along. */
  readonly moveTo: (cell: Cell, isRange: boolean) => void
  readonly onEnter: () => void
  readonly onSelect: (isRange: boolean) => void
  readonly onEdit: () => void
  /** Text is typed on the cell; undefined where it takes none. */
  readonly onType?: ((typed: string) => void) | undefined
  /** The cell is emptied; undefined where it must hold something. */
  readonly onEmpty?: (() => void) | undefined
  /** Tab and Enter after something was written on the cell by a key: whether they go on, as they do from an input. */
  readonly onGo?: ((end: EditEnd) => boolean) | undefined
  readonly onCopy: () => void
  readonly onSelectAll: () => void
  /** Rows that fit on the screen, for Page Up and Page Down. */
  readonly page: number
}

/** Where a key leads out of what was written. */
export const goingEnd = ({ key, shiftKey }: KeyboardEvent): EditEnd | null => {
  if (key === 'Tab') return shiftKey ? 'previous' : 'next'
  if (key === 'Enter') return shiftKey ? 'up' : 'down'
  return null
}

const clamp = (value: number, last: number): number => Math.max(0, Math.min(value, last))

/** The keys of a table: arrows, Home, End, pages, with Shift selecting on the way; Enter opens, F2 or typing edits, Delete empties, Space selects, Ctrl+C copies. */
export const useKeys = (keys: Keys) => {
  const { dir } = useDirection()
  const forward = dir === 'rtl' ? -1 : 1
  return (event: KeyboardEvent) => {
    // A key pressed in an input or a button inside the table belongs to it.
    if (event.target !== event.currentTarget) return
    const { active } = keys
    const go = (cell: Cell) => keys.moveTo(cell, event.shiftKey)
    const step = (rows: number, columns: number) =>
      go({
        row: clamp(active.row + rows, keys.rows - 1),
        column: clamp(active.column + columns, keys.columns - 1)
      })
    const command = event.ctrlKey || event.metaKey
    const end = goingEnd(event)
    if (end !== null && keys.onGo?.(end) === true) return event.preventDefault()
    const actions: Readonly<Record<string, () => void>> = {
      ArrowDown: () => step(1, 0),
      ArrowUp: () => step(-1, 0),
      ArrowRight: () => step(0, forward),
      ArrowLeft: () => step(0, -forward),
      PageDown: () => step(keys.page, 0),
      PageUp: () => step(-keys.page, 0),
      Home: () => (command ? go({ row: 0, column: 0 }) : step(0, -keys.columns)),
      End: () => (command ? go({ row: keys.rows - 1, column: active.column }) : step(0, keys.columns)),
      Enter: keys.onEnter,
      ' ': () => keys.onSelect(event.shiftKey),
      F2: keys.onEdit,
      ...(keys.onEmpty && { Delete: keys.onEmpty, Backspace: keys.onEmpty })
    }
    const commands: Readonly<Record<string, () => void>> = { c: keys.onCopy, a: keys.onSelectAll }
    const typed = typedKey(event)
    const { onType } = keys
    const action =
      actions[event.key] ??
      commands[ctrlLetter(event) ?? ''] ??
      (typed !== null && onType ? () => onType(typed) : undefined)
    if (action === undefined || keys.rows === 0) return
    event.preventDefault()
    action()
  }
}
