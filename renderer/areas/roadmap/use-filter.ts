import { useDeferredValue, useMemo, useState } from 'react'
import { type Filters, filterRows } from '../../ui/table/arrange.ts'
import type { Column } from '../../ui/table/column.ts'
import type { PlannedAction } from './plan.ts'

/** Words and chips that hold for all views of the roadmap; `passed` is null while nothing is filtered. */
export const useFilter = (actions: readonly PlannedAction[], columns: readonly Column<PlannedAction>[]) => {
  const [typed, setTyped] = useState('')
  const [filters, setFilters] = useState<Filters>({})
  const words = useDeferredValue(typed)
  const active = words.trim() !== '' || Object.values(filters).some(codes => codes.length > 0)
  const passed = useMemo(
    () => (active ? filterRows(actions, columns, words, filters) : null),
    [active, actions, columns, words, filters]
  )
  return { typed, setTyped, filters, setFilters, passed }
}
