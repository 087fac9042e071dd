import { Button, Group, Modal, Select, Stack, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { RecordPage } from '#shared/contract/record.ts'
import { choiceLabel, fieldLabel } from '#shared/i18n/labels.ts'
import { kindOf, type RecordType } from '#shared/model/index.ts'
import { Problem } from '../app/problem.tsx'
import { useRecordPage } from '../app/records/use-record-page.ts'
import { useText } from '../app/text/use-text.ts'
import { useKeptForm } from '../app/typed/use-kept-form.ts'
import { cleanText } from './fields/check-value.ts'
import { useSetFields } from './use-set-fields.ts'

export type DecisionProps = {
  readonly type: RecordType
  /** One or several: the same decision for all of them, in one step. */
  readonly records: readonly { readonly id: string }[]
  /** The choice field and the prose field that says why. */
  readonly choice: string
  readonly reason: string
  /** Choices that may not stand without a reason. */
  readonly reasoned: readonly string[]
  /** A choice made before the dialog opened, e.g. in a table's cell. */
  readonly chosen?: string | null
  readonly title: string
  /** The name of the step in history; for one record, out of its title. */
  readonly label: (title: string) => string
  readonly onClose: () => void
}

/** A decision and its reason, written together. */
export const DecisionDialog = (props: DecisionProps) => {
  const t = useText()
  const [only] = props.records
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={props.title}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      {props.records.length === 1 && only ? (
        <Loaded {...props} id={only.id} />
      ) : (
        <Form {...props} page={null} />
      )}
    </Modal>
  )
}

const Loaded = (props: DecisionProps & { readonly id: string }) => {
  const { data, error } = useRecordPage(props.type, props.id)
  if (error && data === undefined) return <Problem error={error} />
  return data === undefined ? null : <Form {...props} page={data} />
}

const Form = (props: DecisionProps & { readonly page: RecordPage | null }) => {
  const { type, choice, reason, page } = props
  const t = useText()
  const setFields = useSetFields()
  // As it stood when the dialog opened: what changes meanwhile is somebody else's and must be shown.
  const [before] = useState(() => ({
    [choice]: page?.values[choice] ?? null,
    [reason]: page?.values[reason] ?? null
  }))
  const label = props.label(page?.title ?? '')
  const { values, change, forget } = useKeptForm({
    name: 'decision',
    about: props.records.map(({ id }) => id).join(' '),
    label,
    begin: { code: props.chosen ?? String(before[choice] ?? ''), why: String(before[reason] ?? '') }
  })
  const [busy, setBusy] = useState(false)
  const text = cleanText(values.why)
  const code = values.code || null
  const isMissing = code !== null && props.reasoned.includes(code) && text === null

  const save = async () => {
    setBusy(true)
    const done = await setFields({
      label,
      records: props.records.map(({ id }) => ({ type, id, shown: page === null ? {} : before })),
      // Several records keep the reasons they have when none is given for all of them.
      fields: { [choice]: code, ...((page !== null || text !== null) && { [reason]: text }) }
    })
    setBusy(false)
    if (done) forget()
    if (done || page !== null) props.onClose()
  }
  const giveUp = () => {
    forget()
    props.onClose()
  }
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        if (!isMissing && !busy) void save()
      }}
    >
      <Stack gap="md">
        <Text fw={600} dir="auto" style={{ overflowWrap: 'anywhere' }}>
          {page?.title ?? label}
        </Text>
        <Select
          data-autofocus={props.chosen === undefined || undefined}
          label={fieldLabel(t, type, choice)}
          data={(kindOf(type).fields[choice]?.choices ?? []).map(value => ({
            value,
            label: choiceLabel(t, type, choice, value)
          }))}
          value={code}
          onChange={next => change({ code: next ?? '' })}
          allowDeselect={false}
        />
        <Textarea
          data-autofocus={props.chosen !== undefined || undefined}
          autosize
          minRows={3}
          maxRows={10}
          dir="auto"
          label={fieldLabel(t, type, reason)}
          description={t(isMissing ? 'decision.needsReason' : 'decision.reasonHint')}
          value={values.why}
          onChange={event => change({ why: event.currentTarget.value })}
        />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={giveUp}>
            {t('action.cancel')}
          </Button>
          <Button type="submit" disabled={code === null || isMissing} loading={busy}>
            {t('action.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
