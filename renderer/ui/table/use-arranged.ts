import { useDebouncedCallback } from '@mantine/hooks'
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import type { Filters, Sort } from '../../app/places/arrangement.ts'
import { usePlace } from '../../app/places/place.ts'
import { useFormats } from '../../app/text/use-text.ts'
import { filterRows, sortRows } from './arrange.ts'
import type { Column } from './column.ts'

/** Browsers count how often an address changes. */
const TYPED_OUT = 300

const UNFILTERED: Filters = {}

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

/** Rows as a person arranged them: filtered by words and chips, sorted by one column. */
export const useArranged = <Row>(
  name: string,
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  initialSort: Sort | null
) => {
  const { compare } = useFormats()
  const { tables, arrange } = usePlace()
  const filter = useFilter(name)
  const { words, filters } = filter
  const { sort = initialSort } = tables[name] ?? {}

  const passed = useMemo(() => filterRows(rows, columns, words, filters), [rows, columns, words, filters])
  const arranged = useMemo(() => {
    const column = columns.find(one => one.id === sort?.column)
    return sortRows(passed.items, column, sort?.descending ?? false, compare)
  }, [passed, columns, sort, compare])

  return {
    arranged,
    near: passed.near,
    filter,
    sort,
    setSort: (next: Sort | null) => arrange(name, { sort: next })
  }
}
