import { Alert, Button, Group, Modal, Select, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { figureWords } from '#shared/i18n/figure-words.ts'
import { choiceLabel, fieldLabel, newLabel } from '#shared/i18n/labels.ts'
import { type Figure, figureCell, figureFields } from '#shared/model/figure.ts'
import { writtenLine } from '#shared/model/written-text.ts'
import { parseFigure } from '../../app/text/parse.ts'
import { useErrorText } from '../../app/text/use-error-text.ts'
import { useFormats, useText } from '../../app/text/use-text.ts'
import { useKeptForm } from '../../app/typed/use-kept-form.ts'
import { useRecordList } from '../../record/list/use-record-list.ts'
import { DayInput, dayTyped } from '../../ui/day-input.tsx'
import { namedIndicator } from './indicators.tsx'
import { INDICATORS } from './list.ts'
import { useMeasurements } from './use-measurements.ts'
import { useSaveMeasurement } from './use-save-measurement.ts'

type Props = {
  /** The indicator it begins with. */
  readonly indicatorId: string | null
  readonly today: string
  readonly onClose: () => void
}

const cellOf = (figure: Figure) => figureCell(figureFields('value', figure), 'value')

const RELIABILITIES = ['official', 'administrative', 'estimate'] as const

/** A value as people here write it, with its day, source and reliability. */
export const MeasurementDialog = ({ indicatorId, today, onClose }: Props) => {
  const t = useText()
  const formats = useFormats()
  const errorText = useErrorText()
  const save = useSaveMeasurement()
  const { data: indicators = [] } = useRecordList(INDICATORS)
  const [chosen, setChosen] = useState(indicatorId)
  const { values, change, forget } = useKeptForm<{
    readonly day: string
    readonly value: string
    readonly reason: string
    readonly source?: string
    readonly reliability?: string
  }>({
    name: 'newMeasurement',
    about: indicatorId ?? '',
    label: newLabel(t, 'measurement'),
    begin: { day: formats.date(today), value: '', reason: '' }
  })
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string | null>(null)

  const label = (field: string) => fieldLabel(t, 'measurement', field)
  const indicator = indicators.find(({ id }) => id === chosen)
  const date = dayTyped(formats, values.day)
  const measurements = useMeasurements(chosen)
  const last = measurements?.findLast(one => one.date <= today) ?? null
  const before = measurements?.find(one => one.date === date) ?? null
  const figure = parseFigure(values.value, formats.locale)
  const words = (one: Figure) => figureWords(t, formats.number, one)
  const isPlain =
    figure === null ||
    figure.qualifier === null ||
    values.value === figureWords(t, formats.plainNumber, figure)
  const isCorrection = before !== null && figure !== null && cellOf(figure) !== cellOf(before)
  const source = values.source ?? before?.source ?? last?.source ?? ''
  const reliability = (values.reliability ?? before?.reliability ?? last?.reliability) || null
  const withUnit = (one: Figure) => [words(one), indicator?.unit].filter(Boolean).join(' ')
  const wrong = {
    // What stands already is known first: another value of its day would be a second one.
    indicator: indicator === undefined || measurements === undefined,
    date: !date,
    value: figure === null,
    reason: isCorrection && values.reason.trim() === ''
  }

  const onSubmit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (Object.values(wrong).some(Boolean) || busy || indicator === undefined || !date || figure === null)
      return
    setBusy(true)
    try {
      const given = { date, figure, source: writtenLine(source), reliability }
      const done = await save(indicator, given, before, isCorrection ? values.reason.trim() : null)
      if (done !== null) return end()
    } catch (problem) {
      setError(errorText(problem))
    }
    setBusy(false)
  }
  const end = () => {
    forget()
    onClose()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={newLabel(t, 'measurement')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form noValidate onSubmit={event => void onSubmit(event)}>
        <Stack gap="md">
          <Select
            searchable
            data-autofocus={chosen === null || undefined}
            label={fieldLabel(t, 'measurement', 'indicator')}
            data={indicators.map(one => ({
              value: one.id,
              label: namedIndicator(one)
            }))}
            value={chosen}
            onChange={setChosen}
            error={tried && wrong.indicator && t('monitoring.error.indicator')}
          />
          {last !== null && (
            <Text fz="sm" c="dimmed">
              {t('monitoring.lastKnown', { value: withUnit(last), date: formats.date(last.date) })}
            </Text>
          )}
          <Group grow align="flex-start">
            <DayInput
              label={label('date')}
              text={values.day}
              onText={day => change({ day })}
              error={
                (tried || date === undefined) &&
                wrong.date &&
                t('monitoring.error.date', { example: formats.date('2026-03-12') })
              }
            />
            <TextInput
              data-autofocus={chosen !== null || undefined}
              placeholder={t('figure.example', { value: formats.number(1200) })}
              // What was understood of words stands below.
              description={isPlain ? '' : words(figure)}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              label={label('value')}
              rightSection={
                indicator?.unit && (
                  <Text fz="sm" c="dimmed" truncate>
                    {indicator.unit}
                  </Text>
                )
              }
              rightSectionWidth={indicator?.unit ? 84 : 0}
              value={values.value}
              onChange={event => change({ value: event.currentTarget.value })}
              error={
                (tried || values.value !== '') &&
                wrong.value &&
                t('monitoring.error.value', { example: t('figure.example', { value: formats.number(12.5) }) })
              }
            />
          </Group>
          <Group grow align="flex-start">
            <TextInput
              dir="auto"
              maxLength={500}
              label={label('source')}
              value={source}
              onChange={event => change({ source: event.currentTarget.value })}
            />
            <Select
              label={label('reliability')}
              clearable
              data={RELIABILITIES.map(code => ({
                value: code,
                label: choiceLabel(t, 'measurement', 'reliability', code)
              }))}
              value={reliability}
              onChange={next => change({ reliability: next ?? '' })}
            />
          </Group>
          {before !== null && (
            <Alert color="gray" p="sm">
              {t('monitoring.exists', { value: withUnit(before), date: formats.date(before.date) })}
            </Alert>
          )}
          {isCorrection && (
            <Textarea
              dir="auto"
              autosize
              minRows={2}
              label={t('reason.label')}
              value={values.reason}
              onChange={event => change({ reason: event.currentTarget.value })}
              error={tried && wrong.reason && t('monitoring.error.reason')}
            />
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
            <Button type="submit" loading={busy}>
              {t('action.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
