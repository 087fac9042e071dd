import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core'
import { useText } from '../text/use-text.ts'
import { useKeptForm } from '../typed/use-kept-form.ts'

type Props = {
  /** What the reason is asked for, e.g. the label of the change. */
  readonly what: string
  readonly onDone: (reason: string | null) => void
}

/** Asks why: some changes are written only with a reason (DESIGN.md 4, "Audit"). */
export const ReasonDialog = ({ what, onDone }: Props) => {
  const t = useText()
  const { values, change, forget } = useKeptForm({
    name: 'reason',
    about: what,
    label: t('reason.title'),
    begin: { reason: '' }
  })
  const trimmed = values.reason.trim()
  const end = (reason: string | null) => {
    forget()
    onDone(reason)
  }
  return (
    <Modal
      opened
      onClose={() => onDone(null)}
      title={t('reason.title')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form
        onSubmit={event => {
          event.preventDefault()
          if (trimmed !== '') end(trimmed)
        }}
      >
        <Stack gap="md">
          <Text size="md">{what}</Text>
          <Textarea
            data-autofocus
            autosize
            minRows={3}
            label={t('reason.label')}
            description={t('reason.hint')}
            value={values.reason}
            onChange={event => change({ reason: event.currentTarget.value })}
          />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={() => end(null)}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" disabled={trimmed === ''}>
              {t('action.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
