import { useDebouncedCallback } from '@mantine/hooks'
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import type { Found } from '#shared/search/found.ts'
import type { Filters, Sort } from '../../app/places/arrangement.ts'
import { usePlace } from '../../app/places/place.ts'
import { useFormats } from '../../app/text/use-text.ts'
import { filterRows, sortRows } from './arrange.ts'
import type { Column } from './column.ts'

/** Browsers count how often an address changes. */
const TYPED_OUT = 300

const UNFILTERED: Filters = {}
const NONE: ReadonlySet<string> = new Set()

/** What a table is filtered by, which belongs to the address: it outlives the way to a record and back, and a new start. */
export const useFilter = (name: string) => {
  const { tables, arrange } = usePlace()
  const { words = '', filters = UNFILTERED } = tables[name] ?? {}
  const [typed, setTyped] = useState(words)
  const written = useRef(words)
  const write = (text: string) => {
    written.current = text
    arrange(name, { words: text })
  }
  const writeSoon = useDebouncedCallback(write, { delay: TYPED_OUT })

  // Words that come with the address – Back, a link – take the place of those that were typed.
  useEffect(() => {
    if (words === written.current) return
    written.current = words
    writeSoon.cancel()
    setTyped(words)
  }, [words, writeSoon])

  return {
    typed,
    /** The words as rows are filtered by them: thousands need not keep pace with the keys. */
    words: useDeferredValue(typed),
    setTyped: (text: string) => {
      setTyped(text)
      writeSoon(text)
    },
    /** The field of the words is left: what was typed is in the address before anything else happens. */
    leaveTyped: () => writeSoon.flush(),
    filters,
    setFilters: (next: Filters) => arrange(name, { filters: next }),
    clear: () => {
      writeSoon.cancel()
      written.current = ''
      setTyped('')
      arrange(name, { words: '', filters: UNFILTERED })
    }
  }
}

export type Filter = ReturnType<typeof useFilter>

/** Rows that are shown; `beyond`: how many of them the filter does not let pass. */
export type Filtered<Row> = Found<Row> & { readonly beyond: number }

/**
 * Rows that pass a filter. Until it is changed, those that passed stay and new ones are there: nothing vanishes under the hand that edits
 * it, and what is made is seen.
 */
export const useFiltered = <Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  { words, filters }: Pick<Filter, 'words' | 'filters'>,
  rowId: (row: Row) => string
): Filtered<Row> => {
  const found = useMemo(() => filterRows(rows, columns, words, filters), [rows, columns, words, filters])
  const asked = JSON.stringify([words, filters])
  const leftOut = (): ReadonlySet<string> => {
    if (found.items.length === rows.length) return NONE
    const passed = new Set(found.items)
    return new Set(rows.flatMap(row => (passed.has(row) ? [] : [rowId(row)])))
  }
  const [set, setSet] = useState(() => ({ asked, leftOut: leftOut() }))
  const isNew = set.asked !== asked
  if (isNew) setSet({ asked, leftOut: leftOut() })

  return useMemo(() => {
    const passed = new Set(found.items)
    const items = isNew ? found.items : rows.filter(row => passed.has(row) || !set.leftOut.has(rowId(row)))
    return { items, near: found.near, beyond: items.length - passed.size }
  }, [isNew, set, found, rows, rowId])
}

/** Rows as a person arranged them: filtered by words and chips, sorted by one column. */
export const useArranged = <Row>(
  name: string,
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  rowId: (row: Row) => string,
  initialSort: Sort | null
) => {
  const { compare } = useFormats()
  const { tables, arrange } = usePlace()
  const filter = useFilter(name)
  const { sort = initialSort } = tables[name] ?? {}

  const filtered = useFiltered(rows, columns, filter, rowId)
  const arranged = useMemo(() => {
    const column = columns.find(one => one.id === sort?.column)
    return sortRows(filtered.items, column, sort?.descending ?? false, compare)
  }, [filtered, columns, sort, compare])

  return {
    arranged,
    near: filtered.near,
    beyond: filtered.beyond,
    filter,
    sort,
    setSort: (next: Sort | null) => arrange(name, { sort: next })
  }
}
