import { useState } from 'react'
import type { AxisNode } from '../plan.ts'
import { dropTarget, type Target } from './move.ts'
import type { RowActions } from './row-actions.ts'
import type { RecordRow, TreeRow } from './rows.ts'

type Drag = { readonly row: RecordRow; readonly over: string | null; readonly half: 'upper' | 'lower' }

type Options = {
  readonly axes: readonly AxisNode[]
  readonly rows: readonly TreeRow[]
  readonly move: (row: RecordRow, target: Target | null) => Promise<void>
}

/** A row on its way to another place: what the rows tell of it, and where each shows that it would land. */
export const useDrag = ({ axes, rows, move }: Options) => {
  const [drag, setDrag] = useState<Drag | null>(null)
  const actions: Pick<RowActions, 'dragStart' | 'dragOver' | 'drop' | 'dragEnd'> = {
    dragStart: row => setDrag({ row, over: null, half: 'upper' }),
    dragOver: (row, half) => {
      if (drag === null || dropTarget(axes, drag.row, row, half) === null) return false
      if (drag.over !== row.id || drag.half !== half) setDrag({ ...drag, over: row.id, half })
      return true
    },
    drop: () => {
      const over = rows.find((one): one is RecordRow => one.id === drag?.over && one.kind !== 'new')
      if (drag !== null && over !== undefined)
        void move(drag.row, dropTarget(axes, drag.row, over, drag.half))
      setDrag(null)
    },
    dragEnd: () => setDrag(null)
  }
  const mark = (row: RecordRow): 'upper' | 'lower' | 'into' | null => {
    if (drag === null || drag.over !== row.id) return null
    return drag.row.kind === row.kind ? drag.half : 'into'
  }
  return { actions, mark, dragged: drag?.row.id ?? null }
}
