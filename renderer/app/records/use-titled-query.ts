import { type QueryKey, type UseQueryOptions, useQuery } from '@tanstack/react-query'
import type { RecordType } from '#shared/model/index.ts'
import type { Kinds } from '../text/titled.ts'
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
