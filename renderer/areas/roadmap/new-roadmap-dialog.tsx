import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { fieldLabel, newLabel } from '#shared/i18n/labels.ts'
import { writtenLine } from '#shared/model/written-text.ts'
import { useErrorText } from '../../app/text/use-error-text.ts'
import { useFormats, useText } from '../../app/text/use-text.ts'
import { useKeptForm } from '../../app/typed/use-kept-form.ts'
import { useCreate } from '../../record/use-create.ts'
import { DayInput, dayTyped } from '../../ui/day-input.tsx'

type Props = { readonly onClose: () => void; readonly onCreated: (id: string) => void }

/** A roadmap begins with its title and the period it is for. */
export const NewRoadmapDialog = ({ onClose, onCreated }: Props) => {
  const t = useText()
  const formats = useFormats()
  const create = useCreate()
  const errorText = useErrorText()
  const { values, change, forget } = useKeptForm({
    name: 'newRoadmap',
    about: '',
    label: newLabel(t, 'roadmap'),
    begin: { title: '', start: '', end: '' }
  })
  const [error, setError] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const title = writtenLine(values.title)
  const start = dayTyped(formats, values.start, true)
  const end = dayTyped(formats, values.end, true)
  const wrongDate = t('roadmap.dialog.date', { example: formats.date('2026-03-12') })

  const onSubmit = async (event: FormEvent) => {
    event.preventDefault()
    if (title === null || start === undefined || end === undefined || busy) return
    setBusy(true)
    try {
      const id = await create(
        'roadmap',
        { title, ...(start !== null && { startDate: start }), ...(end !== null && { endDate: end }) },
        'throw'
      )
      if (id !== null) forget()
      onClose()
      if (id !== null) onCreated(id)
    } catch (problem) {
      setError(errorText(problem))
      setBusy(false)
    }
  }
  const giveUp = () => {
    forget()
    onClose()
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
            value={values.title}
            error={error}
            onChange={event => change({ title: event.currentTarget.value })}
          />
          <Group grow align="flex-start">
            <DayInput
              roughly
              label={fieldLabel(t, 'roadmap', 'startDate')}
              text={values.start}
              error={start === undefined && wrongDate}
              onText={text => change({ start: text })}
            />
            <DayInput
              roughly
              label={fieldLabel(t, 'roadmap', 'endDate')}
              text={values.end}
              error={end === undefined && wrongDate}
              onText={text => change({ end: text })}
            />
          </Group>
          <Text fz="sm" c="dimmed">
            {t('record.newHint')}
          </Text>
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={giveUp}>
              {t('action.cancel')}
            </Button>
            <Button
              type="submit"
              loading={busy}
              disabled={title === null || start === undefined || end === undefined}
            >
              {t('roadmap.dialog.create')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
