import { useMemo, useRef } from 'react'
import type { RowActions } from './row-actions.ts'

/** The same actions in every render, which do what those of the latest one do: rows that did not change are not drawn again. */
export const useStableActions = (current: RowActions): RowActions => {
  const latest = useRef(current)
  latest.current = current
  return useMemo<RowActions>(
    () => ({
      open: (...all) => latest.current.open(...all),
      toggle: id => latest.current.toggle(id),
      select: (...all) => latest.current.select(...all),
      edit: (...all) => latest.current.edit(...all),
      go: (...all) => latest.current.go(...all),
      edited: (...all) => latest.current.edited(...all),
      addInside: row => latest.current.addInside(row),
      reorder: (...all) => latest.current.reorder(...all),
      moveElsewhere: row => latest.current.moveElsewhere(row),
      remove: row => latest.current.remove(row),
      menu: id => latest.current.menu(id),
      dragStart: row => latest.current.dragStart(row),
      dragOver: (...all) => latest.current.dragOver(...all),
      drop: () => latest.current.drop(),
      dragEnd: () => latest.current.dragEnd()
    }),
    []
  )
}
