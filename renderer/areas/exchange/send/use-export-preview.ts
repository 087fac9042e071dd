import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useApi } from '../../../app/client/core.tsx'
import { useTitledQuery } from '../../../app/records/use-titled-query.ts'
import { type Draft, selectionOf } from './draft.ts'

const PAUSE_MS = 250

/** What would leave and what would stay; the last answer stays on screen while the next one is worked out. */
export const useExportPreview = (draft: Draft) => {
  const api = useApi()
  const [settled] = useDebouncedValue(draft, PAUSE_MS)
  const { languages } = settled
  const query = useTitledQuery({
    ...api.exchange.previewExport.queryOptions({
      input: { ...selectionOf(settled), languages: languages.length === 0 ? ['it'] : [...languages] },
      throwOnError: false
    }),
    enabled: languages.length > 0,
    placeholderData: keepPreviousData
  })
  const all = useQuery({
    ...api.exchange.previewExport.queryOptions({
      input: {
        audience: settled.audience,
        types: [],
        recipient: null,
        languages: ['it'],
        personal: [],
        decisions: []
      },
      throwOnError: false
    }),
    placeholderData: keepPreviousData
  })
  return {
    preview: query.data,
    /** Records of each kind that this audience may see, chosen or not. */
    counts: all.data?.counts,
    error: query.error,
    retry: () => void query.refetch(),
    isSettled: settled === draft && !query.isFetching
  }
}
