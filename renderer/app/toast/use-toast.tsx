import { Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
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
import { ProblemText } from './problem-text.tsx'

/** Short messages at the edge of the screen. Everything that was written can be taken back from its toast. */
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

const SECONDS = 8000

export const useToast = (): Toast => {
  const t = useText()
  const client = useClient()
  const errorText = useErrorText()
  const writing = useWriting()
  const formats = useFormats()
  const titled = useTitled()
  const waysOut = useWaysOut()

  return useMemo(() => {
    const info = (text: string) => {
      notifications.show({
        message: text,
        autoClose: SECONDS,
        closeButtonProps: { 'aria-label': t('action.close') }
      })
    }
    const error = (problem: unknown, given: readonly Way[] = []) => {
      const known = pianoErrorOf(problem)
      if (known.code === 'CANCELLED') return
      const ways = [...given, ...waysOut(known)]
      // One message for one problem, however many fields meet it.
      const id = ways.length > 0 ? `error.${known.code}` : undefined
      if (id !== undefined) notifications.hide(id)
      const go = ({ act }: Way) => {
        if (id !== undefined) notifications.hide(id)
        act().catch(error)
      }
      notifications.show({
        ...(id !== undefined && { id }),
        message: <ProblemText text={errorText(problem)} ways={ways} onWay={go} />,
        color: 'red',
        autoClose: false,
        role: 'alert',
        closeButtonProps: { 'aria-label': t('action.close') }
      })
    }
    const undone: Toast['undone'] = (result, text = undoneText({ t, formats }, titled(result))) => {
      if (result.stamp === null) info(text)
      else show(text, result.stamp, result.kind === 'undo' ? 'redo' : 'undo')
    }
    const show = (text: string, stamp: string, way: 'undo' | 'redo') => {
      const go = async () => {
        notifications.hide(stamp)
        undone(await writing(client.record.undoTransaction({ stamp })))
      }
      notifications.show({
        id: stamp,
        autoClose: SECONDS,
        closeButtonProps: { 'aria-label': t('action.close') },
        message: (
          <Group justify="space-between" wrap="nowrap" gap="sm">
            <Text size="md" lineClamp={4}>
              {text}
            </Text>
            <Button variant="subtle" size="compact-sm" flex="none" onClick={() => void go().catch(error)}>
              {t(`action.${way}`)}
            </Button>
          </Group>
        )
      })
    }
    const saved = (text: string, stamp: string) => show(text, stamp, 'undo')
    return { info, saved, undone, error }
  }, [t, formats, titled, client, writing, errorText, waysOut])
}
