import { useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import { labelText } from '#shared/i18n/label-text.ts'
import { useApi, useClient } from '../client/core.tsx'
import { pianoErrorOf } from '../client/error.ts'
import { useWriting } from '../client/use-writing.ts'
import { useText } from '../text/use-text.ts'
import { useToast } from '../toast/use-toast.ts'

/** Undo and redo of this device's edits, across restarts; `undoLabel` is what the next undo would take back. */
export const useUndo = () => {
  const api = useApi()
  const client = useClient()
  const writing = useWriting()
  const toast = useToast()
  const t = useText()
  const { data } = useQuery(api.record.undoState.queryOptions({ throwOnError: false }))

  const step = useCallback(
    async (way: 'undo' | 'redo') => {
      try {
        toast.undone(await writing(client.record[way]()))
      } catch (error) {
        const { code } = pianoErrorOf(error)
        if (code === 'NOTHING_TO_UNDO' || code === 'NOTHING_TO_REDO') toast.info(t(`error.${code}`))
        else toast.error(error)
      }
    },
    [client, writing, toast, t]
  )

  return {
    undoLabel: data?.undo ? labelText(t, data.undo.label) : null,
    redoLabel: data?.redo ? labelText(t, data.redo.label) : null,
    undo: useCallback(() => step('undo'), [step]),
    redo: useCallback(() => step('redo'), [step])
  }
}
