import { useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import { labelText } from '#shared/i18n/label-text.ts'
import { useApi, useClient } from '../client/core.tsx'
import { pianoErrorOf } from '../client/error.ts'
import { useWriting } from '../client/use-writing.ts'
import { useText } from '../text/use-text.ts'
import { useLeftAlone } from '../toast/use-left-alone.ts'
import { useToast } from '../toast/use-toast.tsx'

/** Undo and redo of this device's edits, across restarts; `undoLabel` is what the next undo would take back. */
export const useUndo = () => {
  const api = useApi()
  const client = useClient()
  const writing = useWriting()
  const toast = useToast()
  const leftAlone = useLeftAlone()
  const t = useText()
  const { data } = useQuery(api.record.undoState.queryOptions({ throwOnError: false }))

  const step = useCallback(
    async (way: 'undo' | 'redo') => {
      try {
        const { left, label } = await writing(client.record[way]())
        const done = t(`${way}.done`, { label: labelText(t, label) })
        toast.info(left.length > 0 ? `${done} ${leftAlone(left)}` : done)
      } catch (error) {
        const { code } = pianoErrorOf(error)
        if (code === 'NOTHING_TO_UNDO' || code === 'NOTHING_TO_REDO') toast.info(t(`error.${code}`))
        else toast.error(error)
      }
    },
    [client, writing, toast, leftAlone, t]
  )

  return {
    undoLabel: data?.undo ? labelText(t, data.undo.label) : null,
    redoLabel: data?.redo ? labelText(t, data.redo.label) : null,
    undo: useCallback(() => step('undo'), [step]),
    redo: useCallback(() => step('redo'), [step])
  }
}
