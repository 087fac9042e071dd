import {
  Alert,
  Button,
  Checkbox,
  Divider,
  Group,
  Modal,
  Select,
  Stack,
  Text,
  Textarea,
  TextInput
} from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { SealedVersion } from '#shared/contract/roadmap.ts'
import { choiceLabel, fieldLabel } from '#shared/i18n/labels.ts'
import { SEAL_OCCASIONS, type SealOccasion } from '#shared/model/kinds/sealed-version.ts'
import { writtenLine } from '#shared/model/written-text.ts'
import { useClient } from '../../app/client/core.tsx'
import { useErrorText } from '../../app/text/use-error-text.ts'
import { useFormats, useText } from '../../app/text/use-text.ts'
import { useToast } from '../../app/toast/use-toast.ts'
import { useKeptForm } from '../../app/typed/use-kept-form.ts'
import { DayInput, dayTyped } from '../../ui/day-input.tsx'
import { SealedList } from './sealed-list.tsx'

type Props = {
  /** Null: the ranking of priorities. */
  readonly roadmap: string | null
  readonly sealed: readonly SealedVersion[]
  /** Share of a roadmap's actions that pass the completeness gate, 0–100; null where there are no actions. */
  readonly ready?: number | null
  readonly readOnly: boolean
  readonly onClose: () => void
}

/** What a roadmap can be sealed for; a ranking is sealed where the needs are. */
const OCCASIONS = SEAL_OCCASIONS.filter(occasion => occasion !== 'ranking')

/** Freezes a roadmap with the act that approved it, or a ranking; below, what was frozen before (DESIGN.md 4). */
export const SealDialog = ({ roadmap, sealed, ready = null, readOnly, onClose }: Props) => {
  const t = useText()
  const formats = useFormats()
  const client = useClient()
  const toast = useToast()
  const errorText = useErrorText()
  const words = roadmap === null ? 'ranking.seal' : 'roadmap.seal'
  const { values, change, forget } = useKeptForm({
    name: 'seal',
    about: roadmap ?? '',
    label: t(`${words}.title`),
    begin: { title: '', body: '', actNumber: '', actDate: '', note: '' }
  })
  const [occasion, setOccasion] = useState<SealOccasion>(roadmap === null ? 'ranking' : 'approval')
  const [anyway, setAnyway] = useState(false)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string | null>(null)
  const label = (field: string) => fieldLabel(t, 'sealedVersion', field)
  const name = writtenLine(values.title)
  const actDate = dayTyped(formats, values.actDate)
  const asks = occasion === 'approval' && (ready === null || ready < 100)
  const incomplete = name === null || actDate === undefined || (asks && !anyway)

  const end = () => {
    forget()
    onClose()
  }
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault()
    if (name === null || actDate === undefined || incomplete || busy) return
    setBusy(true)
    setError(null)
    try {
      const { recordCount } = await client.roadmap.seal({
        roadmap,
        title: name,
        occasion,
        body: writtenLine(values.body),
        actNumber: writtenLine(values.actNumber),
        actDate,
        note: writtenLine(values.note)
      })
      toast.info(t('roadmap.seal.done', { count: recordCount }))
      end()
    } catch (problem) {
      setError(errorText(problem))
    }
    setBusy(false)
  }
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={t(readOnly ? 'roadmap.seal.list' : `${words}.title`)}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Stack gap="lg">
        {!readOnly && (
          <form onSubmit={event => void onSubmit(event)}>
            <Stack gap="md">
              <Text>{t(`${words}.what`)}</Text>
              <TextInput
                data-autofocus
                dir="auto"
                maxLength={500}
                label={label('title')}
                description={t(`${words}.titleHint`)}
                value={values.title}
                onChange={event => change({ title: event.currentTarget.value })}
              />
              <Group grow align="flex-start">
                {roadmap !== null && (
                  <Select
                    label={label('occasion')}
                    allowDeselect={false}
                    data={OCCASIONS.map(code => ({
                      value: code,
                      label: choiceLabel(t, 'sealedVersion', 'occasion', code)
                    }))}
                    value={occasion}
                    onChange={code => setOccasion(OCCASIONS.find(one => one === code) ?? 'approval')}
                  />
                )}
                <TextInput
                  dir="auto"
                  maxLength={500}
                  label={label('body')}
                  value={values.body}
                  onChange={event => change({ body: event.currentTarget.value })}
                />
              </Group>
              <Group grow align="flex-start">
                <TextInput
                  dir="auto"
                  maxLength={500}
                  label={label('actNumber')}
                  value={values.actNumber}
                  onChange={event => change({ actNumber: event.currentTarget.value })}
                />
                <DayInput
                  label={label('actDate')}
                  text={values.actDate}
                  error={
                    actDate === undefined && t('roadmap.dialog.date', { example: formats.date('2026-03-12') })
                  }
                  onText={text => change({ actDate: text })}
                />
              </Group>
              <Textarea
                dir="auto"
                autosize
                minRows={2}
                maxRows={6}
                label={label('note')}
                value={values.note}
                onChange={event => change({ note: event.currentTarget.value })}
              />
              {asks && (
                <Alert color="yellow" variant="light">
                  <Stack gap="sm">
                    <Text fz="sm">
                      {ready === null
                        ? t('roadmap.seal.noActions')
                        : t('roadmap.seal.notReady', { share: formats.percent(ready) })}
                    </Text>
                    <Checkbox
                      label={t('roadmap.seal.anyway')}
                      checked={anyway}
                      onChange={event => setAnyway(event.currentTarget.checked)}
                    />
                  </Stack>
                </Alert>
              )}
              {error !== null && (
                <Text role="alert" c="var(--mantine-color-error)">
                  {error}
                </Text>
              )}
              <Group justify="flex-end" gap="sm">
                <Button variant="default" onClick={end}>
                  {t('action.cancel')}
                </Button>
                <Button type="submit" loading={busy} disabled={incomplete}>
                  {t('roadmap.seal.save')}
                </Button>
              </Group>
            </Stack>
          </form>
        )}
        {!readOnly && <Divider />}
        <SealedList sealed={sealed} />
      </Stack>
    </Modal>
  )
}
