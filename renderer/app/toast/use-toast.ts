import { useMemo } from 'react'
import type { UndoEffect } from '#shared/contract/record.ts'
import { useClient } from '../client/core.tsx'
import { pianoErrorOf } from '../client/error.ts'
import { useWriting } from '../client/use-writing.ts'
import { undoneText } from '../commit/undo-words.ts'
import { useErrorText } from '../text/use-error-text.ts'
import { useFormats, useText } from '../text/use-text.ts'
import { useTitled } from '../text/use-title.ts'
import { useWaysOut } from '../ways/use-ways-out.ts'
import type { Way } from '../ways/way.ts'
import { useToastStore } from './toast-provider.tsx'

/** Short messages of the program. Everything that was written can be taken back from its toast. */
export type Toast = {
  /** A sentence, nothing to do. */
  info(text: string): void
  /** Something was written under this stamp: with "Undo". */
  saved(text: string, stamp: string): void
  /** Something was undone, or redone: what, and the way back; `text` in place of the program's own sentence. */
  undone(result: UndoEffect & { readonly stamp: string | null }, text?: string): void
  /** Something went wrong: `error.CODE` in words, and what can be done about it. Calls that a person cancelled say nothing. */
  error(error: unknown, ways?: readonly Way[]): void
}

export const useToast = (): Toast => {
  const t = useText()
  const client = useClient()
  const store = useToastStore()
  const errorText = useErrorText()
  const writing = useWriting()
  const formats = useFormats()
  const titled = useTitled()
  const waysOut = useWaysOut()

  return useMemo(() => {
    const info = (text: string) => store.show('done', text, [])
    const error = (problem: unknown, ways: readonly Way[] = []) => {
      const known = pianoErrorOf(problem)
      if (known.code !== 'CANCELLED') store.show('problem', errorText(problem), [...ways, ...waysOut(known)])
    }
    const undone: Toast['undone'] = (result, text = undoneText({ t, formats }, titled(result))) => {
      if (result.stamp === null) info(text)
      else written(text, result.stamp, result.kind === 'undo' ? 'redo' : 'undo')
    }
    const written = (text: string, stamp: string, way: 'undo' | 'redo') => {
      const act = async () => undone(await writing(client.record.undoTransaction({ stamp })))
      store.show('done', text, [{ label: t(`action.${way}`), act }])
    }
    const saved = (text: string, stamp: string) => written(text, stamp, 'undo')
    return { info, saved, undone, error }
  }, [t, store, formats, titled, client, writing, errorText, waysOut])
}
