import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData } from '@tanstack/react-query'
import { useState } from 'react'
import type { DocumentRequest } from '#shared/contract/documents.ts'
import { PianoError } from '#shared/contract/errors.ts'
import { type Client, useClient } from '../../app/client/core.tsx'
import { useTitledQuery } from '../../app/records/use-titled-query.ts'

const PAUSE_MS = 350

type Steps = Awaited<ReturnType<Client['documents']['preview']>>
type Step = Steps extends AsyncIterable<infer S> ? S : never
export type PreviewedDocument = Extract<Step, { readonly kind: 'result' }>['result']

export type Preview = {
  /** The last good one; it stays while the next is composed and when that fails. */
  readonly document: PreviewedDocument | undefined
  readonly isComposing: boolean
  readonly error: unknown
  readonly retry: () => void
}

const resultOf = async (steps: Steps): Promise<PreviewedDocument> => {
  for await (const step of steps) if (step.kind === 'result') return step.result
  throw new PianoError('CANCELLED')
}

/** The document as it would be now; composed anew after a pause in typing and after every commit. */
export const usePreview = (request: DocumentRequest | null): Preview => {
  const client = useClient()
  const [settled] = useDebouncedValue(request, PAUSE_MS)
  // Before the first answer there is nothing to wait for.
  const asked = settled ?? request
  const query = useTitledQuery({
    // As the calls of the contract are named, so that a change is known to concern it.
    queryKey: [['documents', 'preview'], { input: asked }],
    queryFn: async ({ signal }) => {
      if (asked === null) throw new PianoError('CANCELLED')
      return resultOf(await client.documents.preview(asked, { signal }))
    },
    enabled: asked !== null,
    placeholderData: keepPreviousData,
    throwOnError: false,
    retry: false
  })
  // A failed query forgets what it showed in the meantime.
  const [last, setLast] = useState<PreviewedDocument>()
  if (query.data !== undefined && query.data !== last) setLast(query.data)
  return {
    document: query.data ?? last,
    isComposing: query.isFetching || JSON.stringify(settled) !== JSON.stringify(request),
    error: query.error,
    retry: () => void query.refetch()
  }
}
