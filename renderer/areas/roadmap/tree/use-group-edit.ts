import { useMemo } from 'react'
import type { CellEdit } from '../../../ui/table/column.ts'
import type { GroupRow } from './rows.ts'
import type { TreeWrites } from './use-tree-writes.ts'

/** How cells of axes and objectives are edited, by column: those of actions say so in their columns. */
export const useGroupEdit = (
  writes: TreeWrites,
  readOnly: boolean
): ((column: string) => CellEdit<GroupRow> | undefined) =>
  useMemo(() => {
    if (readOnly) return () => undefined
    const edit = (field: 'title' | 'code'): CellEdit<GroupRow> => ({
      kind: 'line',
      value: row => row.node[field],
      save: (row, value) => writes.set(row.kind, row.node, field, value)
    })
    const edits: Readonly<Record<string, CellEdit<GroupRow>>> = { title: edit('title'), code: edit('code') }
    return (column: string) => edits[column]
  }, [readOnly, writes])
