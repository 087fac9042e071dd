import { type QueryKey, type UseQueryOptions, useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import { type Columns, type PackedTable, type RowOf, rowsOf } from '#shared/contract/table.ts'
import type { RecordType } from '#shared/model/index.ts'
import type { Kinds } from '../text/titled.ts'
import { useTranslatedTitles } from '../text/titles-provider.tsx'
import { useTitled } from '../text/use-title.ts'

/** `useQuery` for answers that name records: their titles are read, sorted and found as the screen shows them (`titled`). */
export const useTitledQuery = <T, E, K extends QueryKey>(
  options: Omit<UseQueryOptions<T, E, T, K>, 'select'>,
  kinds?: Kinds,
  own?: RecordType
) => {
  const select: (answer: T) => T = useTitled(kinds, own)
  return useQuery({ ...options, select })
}

/** The same for a long list, which comes packed; `own` is the kind of its rows. */
export const useTitledRows = <C extends Columns, E, K extends QueryKey>(
  options: Omit<UseQueryOptions<PackedTable<C>, E, readonly RowOf<C>[], K>, 'select'>,
  own: RecordType
) => {
  const inWords = useTitled(undefined, own)
  const untranslated = useTranslatedTitles().size === 0
  const select = useCallback(
    // Thousands of rows are not copied for nothing.
    (packed: PackedTable<C>) => (untranslated ? rowsOf(packed) : inWords(rowsOf(packed))),
    [inWords, untranslated]
  )
  return useQuery({ ...options, select })
}
