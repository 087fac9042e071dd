import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { Change } from '#shared/contract/record.ts'
import { refresherOf } from './refresh.ts'

/** Waits for a call that writes, and then until all that it changed was asked for anew: who goes on sees what stands now. */
export const useWriting = (): (<T extends { readonly change: Change | null }>(
  call: Promise<T>
) => Promise<T>) => {
  const queries = useQueryClient()
  return useCallback(
    async call => {
      const result = await call
      await refresherOf(queries).apply(result.change)
      return result
    },
    [queries]
  )
}
