import { useDirection } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import { ctrlLetter } from '../../../app/commands/ctrl-letter.ts'
import type { EditEnd } from '../../../ui/table/column.ts'
import { typedKey } from '../../../ui/table/typed-key.ts'
import { goingEnd } from '../../../ui/table/use-keys.ts'
import type { RecordRow, TreeRow } from './rows.ts'

type Keys = {
  readonly rows: readonly TreeRow[]
  readonly row: number
  readonly column: number
  readonly columns: number
  /** Rows that fit on the screen. */
  readonly page: number
  /** `isRange`: Shift was held, and the selection goes along. */
  moveTo(row: number, column: number, isRange?: boolean): void
  select(row: RecordRow, isRange: boolean): void
  toggle(id: string): void
  reorder(row: RecordRow, by: -1 | 1): void
  open(row: RecordRow, where: 'panel' | 'page'): void
  edit(row: RecordRow): void
  /** Tab and Enter after something was written on the cell by a key: whether they go on, as they do from an input. */
  goOn(end: EditEnd): boolean
  /** Text is typed on the cell; undefined where it takes none. */
  readonly type: ((typed: string) => void) | undefined
  add(row: RecordRow): void
  remove(row: RecordRow): void
  menu(row: RecordRow): void
  copy(): void
  selectAll(): void
}

const clamp = (value: number, last: number): number => Math.max(0, Math.min(value, last))

/** The keys of a treegrid (WAI-ARIA Authoring Practices): Space selects, F2 or typing edits, Alt and an arrow moves a row, Alt and Enter opens the panel. */
export const useTreeKeys = (keys: Keys) => {
  const { dir } = useDirection()
  return (event: KeyboardEvent) => {
    // A key pressed in an input or a button inside the tree belongs to it.
    if (event.target !== event.currentTarget) return
    const { rows, column } = keys
    const row = rows[keys.row]
    if (row === undefined || row.kind === 'new') return
    const last = rows.length - 1
    const command = event.ctrlKey || event.metaKey
    const down = (by: number) => keys.moveTo(clamp(keys.row + by, last), column, event.shiftKey)
    const across = (to: number) => keys.moveTo(keys.row, clamp(to, keys.columns - 1))
    const group = row.kind === 'action' ? null : row
    const end = event.altKey ? null : goingEnd(event)
    if (end !== null && keys.goOn(end)) return event.preventDefault()

    const forward = () => {
      if (column > 0 || group === null) return across(column + 1)
      if (!group.expanded) return keys.toggle(row.id)
      across(1)
    }
    const back = () => {
      if (column > 0) return across(column - 1)
      if (group?.expanded) return keys.toggle(row.id)
      const parent = rows.findIndex(one => one.id === row.parent)
      if (parent >= 0) keys.moveTo(parent, 0)
    }
    const actions: Readonly<Record<string, () => void>> = event.altKey
      ? {
          ArrowUp: () => keys.reorder(row, -1),
          ArrowDown: () => keys.reorder(row, 1),
          Enter: () => keys.open(row, 'panel')
        }
      : {
          ArrowDown: () => down(1),
          ArrowUp: () => down(-1),
          ArrowRight: dir === 'rtl' ? back : forward,
          ArrowLeft: dir === 'rtl' ? forward : back,
          PageDown: () => down(keys.page),
          PageUp: () => down(-keys.page),
          Home: () => (command ? keys.moveTo(0, 0) : across(0)),
          End: () => (command ? keys.moveTo(last, column) : across(keys.columns - 1)),
          Enter: () => keys.open(row, 'page'),
          ' ': () => keys.select(row, event.shiftKey),
          F2: () => keys.edit(row),
          Insert: () => keys.add(row),
          Delete: () => keys.remove(row),
          ContextMenu: () => keys.menu(row),
          ...(event.shiftKey && { F10: () => keys.menu(row) })
        }
    const commands: Readonly<Record<string, () => void>> = { c: keys.copy, a: keys.selectAll }
    const typed = typedKey(event)
    const { type } = keys
    const action =
      actions[event.key] ??
      commands[ctrlLetter(event) ?? ''] ??
      (typed !== null && type ? () => type(typed) : undefined)
    if (action === undefined) return
    event.preventDefault()
    action()
  }
}
