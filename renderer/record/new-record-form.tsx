import { Anchor, Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { v7 as newId } from 'uuid'
import type { FieldValues } from '#shared/contract/operation.ts'
import { fieldLabel, newLabel } from '#shared/i18n/labels.ts'
import { kindOf, type RecordType } from '#shared/model/index.ts'
import { writtenLine } from '#shared/model/written-text.ts'
import { newRecordId } from '../app/commands/area-commands.ts'
import { useErrorText } from '../app/text/use-error-text.ts'
import { useText } from '../app/text/use-text.ts'
import { useKeptForm } from '../app/typed/use-kept-form.ts'
import { DoubleHint } from './doubles.tsx'
import { useCreate } from './use-create.ts'

type Props = {
  readonly type: RecordType
  readonly fields: FieldValues
  /** A record is being added, and the next is wanted. */
  readonly onAdd: () => void
  /** Another record that was meant is gone to. */
  readonly onLeave: () => void
  /** Shows a record that was made; null: it is seen where it stands. */
  readonly onOpen: ((id: string) => void) | null
}

type Added = { readonly id: string; readonly title: string }

/** Asks for a title: Enter adds the record and goes on with the next, the button opens it. */
export const NewRecordForm = ({ type, fields, onAdd, onLeave, onOpen }: Props) => {
  const t = useText()
  const errorText = useErrorText()
  const create = useCreate()
  const input = useRef<HTMLInputElement>(null)
  const { values, change } = useKeptForm({
    name: newRecordId(type),
    about: '',
    label: newLabel(t, type),
    begin: { title: '' }
  })
  const [added, setAdded] = useState<Added | null>(null)
  const [error, setError] = useState<string | null>(null)
  const titleField = kindOf(type).title
  const title = writtenLine(values.title)
  const latest = useRef(values)
  useEffect(() => {
    latest.current = values
  })

  /** The line is free for the next at once; a title that could not be added comes back into it. */
  const add = async (): Promise<string | null> => {
    if (title === null) return null
    change({ title: '' })
    input.current?.focus()
    try {
      const id = await create(type, { ...fields, [titleField]: title }, 'throw', newId())
      setError(null)
      if (id !== null) setAdded({ id, title })
      return id
    } catch (problem) {
      if (latest.current.title === '') change({ title })
      setError(`${title}: ${errorText(problem)}`)
      return null
    }
  }
  const addAndGoOn = async (event: FormEvent) => {
    event.preventDefault()
    onAdd()
    await add()
  }
  const addAndOpen = async () => {
    const id = await add()
    if (id !== null) onOpen?.(id)
  }
  return (
    <form onSubmit={event => void addAndGoOn(event)}>
      <Stack gap="sm">
        <TextInput
          ref={input}
          data-autofocus
          dir="auto"
          label={fieldLabel(t, type, titleField)}
          value={values.title}
          error={error}
          onChange={event => change({ title: event.currentTarget.value })}
        />
        <DoubleHint type={type} title={title} values={fields} onLeave={onLeave} />
        <Text fz="sm" c="dimmed" role="status">
          {added === null ? (
            t('line.hint')
          ) : (
            <>
              {t('record.added')} <bdi>{added.title}</bdi>
              {onOpen !== null && (
                <>
                  {' – '}
                  <Anchor component="button" type="button" fz="sm" onClick={() => onOpen(added.id)}>
                    {t('record.open')}
                  </Anchor>
                </>
              )}
            </>
          )}
        </Text>
        <Group gap="sm" grow>
          <Button type="submit" variant={onOpen === null ? 'filled' : 'default'} disabled={title === null}>
            {t('record.create')}
          </Button>
          {onOpen !== null && (
            <Button disabled={title === null} onClick={() => void addAndOpen()}>
              {t('record.createAndOpen')}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  )
}
