import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { fieldLabel, newLabel } from '#shared/i18n/labels.ts'
import { writtenLine } from '#shared/model/written-text.ts'
import { useErrorText } from '../../app/text/use-error-text.ts'
import { useFormats, useText } from '../../app/text/use-text.ts'
import { useCreate } from '../../record/use-create.ts'
import { DayInput } from '../../ui/day-input.tsx'

type Props = { readonly onClose: () => void; readonly onCreated: (id: string) => void }

/** A roadmap begins with its title and the period it is for. */
export const NewRoadmapDialog = ({ onClose, onCreated }: Props) => {
  const t = useText()
  const formats = useFormats()
  const create = useCreate()
  const errorText = useErrorText()
  const [typed, setTyped] = useState('')
  const [start, setStart] = useState<string | null | undefined>(null)
  const [end, setEnd] = useState<string | null | undefined>(null)
  const [error, setError] = useState<string | null>(null)
  const title = writtenLine(typed)
  const wrongDate = t('roadmap.dialog.date', { example: formats.date('2026-03-12') })

  const onSubmit = async (event: FormEvent) => {
    event.preventDefault()
    if (title === null || start === undefined || end === undefined) return
    try {
      const id = await create(
        'roadmap',
        { title, ...(start !== null && { startDate: start }), ...(end !== null && { endDate: end }) },
        'throw'
      )
      onClose()
      if (id !== null) onCreated(id)
    } catch (problem) {
      setError(errorText(problem))
    }
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={newLabel(t, 'roadmap')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form onSubmit={event => void onSubmit(event)}>
        <Stack gap="md">
          <TextInput
            data-autofocus
            dir="auto"
            label={fieldLabel(t, 'roadmap', 'title')}
            value={typed}
            error={error}
            onChange={event => setTyped(event.currentTarget.value)}
          />
          <Group grow align="flex-start">
            <DayInput
              roughly
              label={fieldLabel(t, 'roadmap', 'startDate')}
              initial={null}
              error={start === undefined && wrongDate}
              onDay={setStart}
            />
            <DayInput
              roughly
              label={fieldLabel(t, 'roadmap', 'endDate')}
              initial={null}
              error={end === undefined && wrongDate}
              onDay={setEnd}
            />
          </Group>
          <Text fz="sm" c="dimmed">
            {t('record.newHint')}
          </Text>
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" disabled={title === null || start === undefined || end === undefined}>
              {t('roadmap.dialog.create')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
