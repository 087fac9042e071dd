import { useDeferredValue, useMemo, useState } from 'react'
import { useFormats } from '../../app/text/use-text.ts'
import { type Filters, filterRows, type Sort, sortRows } from './arrange.ts'
import type { Column } from './column.ts'

/** Rows as a person arranged them: filtered by words and chips, sorted by one column. */
export const useArranged = <Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  initialSort: Sort | null
) => {
  const { compare } = useFormats()
  const [typed, setTyped] = useState('')
  const [filters, setFilters] = useState<Filters>({})
  const [sort, setSort] = useState<Sort | null>(initialSort)
  const words = useDeferredValue(typed)

  const passed = useMemo(() => filterRows(rows, columns, words, filters), [rows, columns, words, filters])
  const arranged = useMemo(() => {
    const column = columns.find(one => one.id === sort?.column)
    return sortRows(passed, column, sort?.descending ?? false, compare)
  }, [passed, columns, sort, compare])

  return { arranged, typed, setTyped, filters, setFilters, sort, setSort }
}
