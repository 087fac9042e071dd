import { useCallback, useEffect, useMemo, useState } from 'react'
import { useDrafts, useWaitingDrafts } from '../../app/typed/drafts.ts'
import type { CellEditing } from './column.ts'

type Edit = Pick<CellEditing, 'typed' | 'isWaiting'>
/** The edited cells of one row, by column. */
export type RowEdits = ReadonlyMap<string, Edit>

/** Cells that can be edited, for drafts to find their place in. */
export type EditableCell = { readonly id: string; readonly column: string; readonly draft: string }

const NONE: ReadonlyMap<string, RowEdits> = new Map()

const withCell = (edits: ReadonlyMap<string, RowEdits>, id: string, column: string, edit: Edit | null) => {
  const ofRow = new Map(edits.get(id))
  if (edit === null) ofRow.delete(column)
  else ofRow.set(column, edit)
  const next = new Map(edits)
  if (ofRow.size === 0) next.delete(id)
  else next.set(id, ofRow)
  return next
}

/**
 * The cells of a grid that are inputs: the one that is typed in, those whose text is on its way, and those whose text cannot be taken.
 * What was typed before and not saved stands in its cell again; `cells` gives those it may stand in.
 */
export const useCellEdits = (cells: () => Iterable<EditableCell>) => {
  const [edits, setEdits] = useState(NONE)
  const drafts = useDrafts()
  const waiting = useWaitingDrafts()
  const begin = useCallback(
    (id: string, column: string, edit: Edit = {}) => setEdits(now => withCell(now, id, column, edit)),
    []
  )
  const end = useCallback(
    (id: string, column: string) => setEdits(now => withCell(now, id, column, null)),
    []
  )
  useEffect(() => {
    if (waiting.size === 0) return
    // The panel beside the list takes up its own first.
    const timer = setTimeout(() => {
      for (const { id, column, draft } of cells())
        if (drafts.waiting().has(draft)) begin(id, column, { isWaiting: true })
    })
    return () => clearTimeout(timer)
  }, [waiting, drafts, cells, begin])
  return useMemo(() => ({ edits, begin, end }), [edits, begin, end])
}
