import { Alert, Button, Group, List, Modal, SegmentedControl, Stack, Text, TextInput } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { useErrorText } from '../../../app/text/use-error-text.ts'
import { useText } from '../../../app/text/use-text.ts'
import { useWorkspace } from '../../../app/workspace-context.ts'
import { CompareGroups } from './compare-groups.tsx'
import { groupsOf, isHeard, isWrong } from './heard.ts'
import { TypeGroups } from './type-groups.tsx'

type City = { readonly name: string; readonly fingerprint: string }
type Props = {
  readonly city: City
  readonly opened: boolean
  /** Keeps the key as compared by this person; what it throws is told, and the dialog stays. */
  readonly onConfirm: (by: string) => Promise<void>
  readonly onClose: () => void
}

const NOTHING = ['', '', '', '', '', '']

/** "I phoned and it matches": compares what was read out with the key that came, then pins it (DESIGN.md 5). */
export const ConfirmKey = ({ city, opened, onConfirm, onClose }: Props) => {
  const t = useText()
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('confirmKey.title', { city: city.name })}
      closeButtonProps={{ 'aria-label': t('action.close') }}
      size="lg"
    >
      <ConfirmKeyForm city={city} onConfirm={onConfirm} onClose={onClose} />
    </Modal>
  )
}

const ConfirmKeyForm = ({ city, onConfirm, onClose }: Omit<Props, 'opened'>) => {
  const t = useText()
  const errorText = useErrorText()
  const { me } = useWorkspace()
  const [way, setWay] = useState('type')
  const [typed, setTyped] = useState<readonly string[]>(NOTHING)
  const [compared, setCompared] = useState<ReadonlySet<number>>(new Set())
  const [by, setBy] = useState(me.role ?? '')
  const [error, setError] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const wanted = groupsOf(city.fingerprint)
  const matches = way === 'type' ? isHeard(typed, wanted) : compared.size === wanted.length
  const differs = way === 'type' && isWrong(typed, wanted)

  const confirm = async (event: FormEvent) => {
    event.preventDefault()
    if (!matches || by.trim() === '' || busy) return
    setBusy(true)
    try {
      await onConfirm(by.trim())
      onClose()
    } catch (problem) {
      setError(errorText(problem))
      setBusy(false)
    }
  }

  return (
    <form onSubmit={event => void confirm(event)}>
      <Stack gap="md">
        <List type="ordered" spacing={4}>
          {(['call', 'ask', 'compare'] as const).map(step => (
            <List.Item key={step}>{t(`confirmKey.${step}`, { city: city.name })}</List.Item>
          ))}
        </List>
        <SegmentedControl
          aria-label={t('confirmKey.way')}
          value={way}
          onChange={setWay}
          data={[
            { value: 'type', label: t('confirmKey.byTyping') },
            { value: 'compare', label: t('confirmKey.byEye') }
          ]}
        />
        {way === 'type' ? (
          <TypeGroups typed={typed} wanted={wanted} onChange={setTyped} />
        ) : (
          <CompareGroups groups={wanted} compared={compared} onChange={setCompared} />
        )}
        {differs && (
          <Alert color="red" icon={<IconAlertTriangle />} role="alert">
            {t('confirmKey.differs')}
          </Alert>
        )}
        {matches && (
          <Text c="var(--pc-good)" fw={600} role="status">
            {t('confirmKey.matches')}
          </Text>
        )}
        <TextInput
          label={t('confirmKey.by')}
          description={t('confirmKey.byHint')}
          dir="auto"
          maxLength={500}
          value={by}
          error={error}
          onChange={event => setBy(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button type="submit" loading={busy} disabled={!matches || by.trim() === ''}>
            {t('confirmKey.confirm')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
