import { useMemo } from 'react'
import { fieldCell } from '../../../record/fields/field-cell.tsx'
import { useShownKey } from '../../../record/fields/use-shown-key.ts'
import type { CellEdit } from '../../../ui/table/column.ts'
import type { GroupRow } from './rows.ts'
import type { TreeWrites } from './use-tree-writes.ts'

/** How cells of axes and objectives are edited, by column: those of actions say so in their columns. */
export const useGroupEdit = (
  writes: TreeWrites,
  readOnly: boolean
): ((column: string) => CellEdit<GroupRow> | undefined) => {
  const keyOf = useShownKey()
  return useMemo(() => {
    if (readOnly) return () => undefined
    // Title and code are alike in both kinds.
    const edit = (name: 'title' | 'code') =>
      fieldCell<GroupRow>({
        type: 'objective',
        name,
        draft: row => keyOf(row.kind, row.id, name),
        value: row => row.node[name],
        save: (row, value) => writes.set(row.kind, row.node, name, value)
      })
    const edits: Readonly<Record<string, CellEdit<GroupRow> | undefined>> = {
      title: edit('title'),
      code: edit('code')
    }
    return (column: string) => edits[column]
  }, [readOnly, writes, keyOf])
}
