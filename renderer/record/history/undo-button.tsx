import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { HistoryEntry, UndoEffect } from '#shared/contract/record.ts'
import { labelText } from '#shared/i18n/label-text.ts'
import type { RecordType } from '#shared/model/index.ts'
import { useClient } from '../../app/client/core.tsx'
import { useWriting } from '../../app/client/use-writing.ts'
import { leftSentences, outcomeSentences } from '../../app/commit/undo-words.ts'
import { useFormats, useText } from '../../app/text/use-text.ts'
import { useTitled } from '../../app/text/use-title.ts'
import { useToast } from '../../app/toast/use-toast.ts'

type Props = {
  readonly entry: HistoryEntry
  /** The record on whose page it stands. */
  readonly of?: { readonly type: RecordType; readonly id: string } | undefined
}

/** Records that the dialog names, of each outcome. */
const IN_DIALOG = 10

const isMore = ({ counts, records }: UndoEffect, of: Props['of']): boolean =>
  counts.changed + counts.deleted + counts.restored > 1 ||
  (of !== undefined && records.some(({ type, id }) => type !== of.type || id !== of.id))

/** Takes back one entry of a history; whatever is more than the record it stands under is counted and named before. */
export const UndoButton = ({ entry, of }: Props) => {
  const t = useText()
  const formats = useFormats()
  const client = useClient()
  const writing = useWriting()
  const toast = useToast()
  const titled = useTitled()
  const [asked, setAsked] = useState<UndoEffect | null>(null)
  const { stamp } = entry
  const way = entry.kind === 'undo' ? 'redo' : 'undo'
  const label = t(`${way}.next`, { label: labelText(t, entry.label) })

  const undo = async () => {
    setAsked(null)
    toast.undone(await writing(client.record.undoTransaction({ stamp })))
  }
  const ask = async () => {
    const effect = titled(await client.record.undoPreview({ stamp }))
    if (isMore(effect, of)) setAsked(effect)
    else await undo()
  }
  return (
    <>
      <Button
        size="compact-xs"
        flex="none"
        variant="subtle"
        onClick={() => void ask().catch(toast.error)}
        aria-label={label}
      >
        {t(`action.${way}`)}
      </Button>
      {asked && (
        <Modal
          opened
          onClose={() => setAsked(null)}
          title={label}
          closeButtonProps={{ 'aria-label': t('action.close') }}
        >
          <Stack gap="sm">
            <Text>
              {t(`${way}.effect`, {
                count: asked.counts.changed + asked.counts.deleted + asked.counts.restored
              })}
            </Text>
            {[
              ...outcomeSentences({ t, formats }, asked, IN_DIALOG),
              ...leftSentences({ t, formats }, asked)
            ].map(sentence => (
              <Text key={sentence}>{sentence}</Text>
            ))}
            <Group justify="flex-end" gap="sm">
              <Button variant="default" onClick={() => setAsked(null)}>
                {t('undo.keep')}
              </Button>
              <Button data-autofocus onClick={() => void undo().catch(toast.error)}>
                {t(`${way}.confirm`)}
              </Button>
            </Group>
          </Stack>
        </Modal>
      )}
    </>
  )
}
