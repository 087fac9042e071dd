import { QueryClient } from '@tanstack/react-query'
import { pianoErrorOf } from './error.ts'

/** Answers stay until the core says that something changed; the link itself repeats what may be repeated. */
export const newQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        networkMode: 'always',
        throwOnError: error => pianoErrorOf(error).code === 'INTERNAL'
      },
      mutations: { retry: false, networkMode: 'always' }
    }
  })
