import { keepPreviousData, skipToken } from '@tanstack/react-query'
import type { RecordType } from '#shared/model/index.ts'
import { useApi } from '../client/core.tsx'
import { useLanguage } from '../text/use-text.ts'
import { useTitledQuery } from './use-titled-query.ts'

type Options = { readonly words?: string; readonly limit?: number }

/** Records of a kind to choose from, called and sorted as they are read here; those before stay while the words change. */
export const useOptions = (type: RecordType | null, { words = '', limit = 100 }: Options = {}) => {
  const api = useApi()
  const language = useLanguage()
  return useTitledQuery(
    api.record.options.queryOptions({
      input: type === null ? skipToken : { type, words: words.trim().slice(0, 200), language, limit },
      placeholderData: keepPreviousData,
      throwOnError: false
    })
  )
}
