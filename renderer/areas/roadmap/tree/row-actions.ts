import type { EditEnd } from '../../../ui/table/column.ts'
import type { RecordRow } from './rows.ts'

/** What a row can ask of the tree. The object stays the same, so that rows are not drawn anew. */
export type RowActions = {
  open(row: RecordRow, where: 'panel' | 'page'): void
  toggle(id: string): void
  /** Selects an action, or all in a group; up to it where Shift was held. */
  select(row: RecordRow, isRange: boolean): void
  edit(row: RecordRow, column: string): void
  /** The keyboard goes on from the input of a cell. */
  go(id: string, column: string, end: EditEnd): void
  /** The input of a cell is no longer wanted. */
  edited(id: string, column: string, hasFocus: boolean): void
  addInside(row: RecordRow): void
  reorder(row: RecordRow, by: -1 | 1): void
  moveElsewhere(row: RecordRow): void
  remove(row: RecordRow): void
  /** Opens the menu of a row; null closes it. */
  menu(id: string | null): void
  dragStart(row: RecordRow): void
  dragOver(row: RecordRow, half: 'upper' | 'lower'): boolean
  drop(): void
  dragEnd(): void
}
