import { Button, Popover, Stack, Text, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import type { FieldValues } from '#shared/contract/operation.ts'
import { fieldLabel, newLabel } from '#shared/i18n/labels.ts'
import { kindOf, type RecordType } from '#shared/model/index.ts'
import { writtenLine } from '#shared/model/written-text.ts'
import { newRecordId } from '../app/commands/area-commands.ts'
import { useAsked } from '../app/commands/asked.ts'
import { usePlace } from '../app/places/place.ts'
import { useErrorText } from '../app/text/use-error-text.ts'
import { useText } from '../app/text/use-text.ts'
import { useWorkspace } from '../app/workspace-context.ts'
import { DoubleHint } from './doubles.tsx'
import { useCreate } from './use-create.ts'

type Props = {
  readonly type: RecordType
  /** Values it begins with, e.g. the parent it lives in. */
  readonly fields?: FieldValues
  /** By default "New <kind>". */
  readonly label?: string
  readonly variant?: 'filled' | 'default' | 'subtle'
  /** Where the new record is shown: beside the list (default), on its page, or nowhere. */
  readonly opens?: 'panel' | 'page' | 'none'
  readonly onCreated?: (id: string) => void
}

/** The primary action of a list: asks for the title alone, makes the record and opens it. */
export const NewRecordButton = ({
  type,
  fields = {},
  label,
  variant = 'filled',
  opens = 'panel',
  onCreated
}: Props) => {
  const t = useText()
  const errorText = useErrorText()
  const create = useCreate()
  const { openPanel, openPage } = usePlace()
  const { readOnly } = useWorkspace()
  const [open, setOpen] = useState(false)
  const [typed, setTyped] = useState('')
  const [error, setError] = useState<string | null>(null)
  useAsked(newRecordId(type), readOnly ? null : () => setOpen(true))
  const titleField = kindOf(type).title
  const title = writtenLine(typed)

  const onSubmit = async (event: FormEvent) => {
    event.preventDefault()
    if (title === null) return
    try {
      const id = await create(type, { ...fields, [titleField]: title }, 'throw')
      setOpen(false)
      setTyped('')
      setError(null)
      if (id === null) return
      onCreated?.(id)
      if (opens === 'panel') openPanel({ type, id })
      if (opens === 'page') openPage({ type, id })
    } catch (problem) {
      setError(errorText(problem))
    }
  }
  if (readOnly) return null
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" width={360} trapFocus withinPortal>
      <Popover.Target>
        <Button
          variant={variant}
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => setOpen(!open)}
        >
          {label ?? newLabel(t, type)}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <form onSubmit={event => void onSubmit(event)}>
          <Stack gap="sm">
            <TextInput
              data-autofocus
              dir="auto"
              label={fieldLabel(t, type, titleField)}
              value={typed}
              error={error}
              onChange={event => setTyped(event.currentTarget.value)}
            />
            <DoubleHint type={type} title={title} values={fields} onLeave={() => setOpen(false)} />
            <Text fz="sm" c="dimmed">
              {t('record.newHint')}
            </Text>
            <Button type="submit" disabled={title === null}>
              {t('record.create')}
            </Button>
          </Stack>
        </form>
      </Popover.Dropdown>
    </Popover>
  )
}
