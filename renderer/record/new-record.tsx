import { Button, Popover } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import type { FieldValues } from '#shared/contract/operation.ts'
import { newLabel } from '#shared/i18n/labels.ts'
import { kindOf, type RecordType } from '#shared/model/index.ts'
import { newRecordId } from '../app/commands/area-commands.ts'
import { askFor, useAsked } from '../app/commands/asked.ts'
import { usePlace } from '../app/places/place.ts'
import { useText } from '../app/text/use-text.ts'
import { useWorkspace } from '../app/workspace-context.ts'
import { lookAt } from './looked-at.ts'
import { NewRecordForm } from './new-record-form.tsx'

type Props = {
  readonly type: RecordType
  /** Values it begins with, e.g. the parent it lives in. */
  readonly fields?: FieldValues
  readonly variant?: 'filled' | 'default'
  /** Where the new record is shown: beside the list (default), or nowhere. */
  readonly opens?: 'panel' | 'none'
}

/** The primary action of a list: asks for titles alone, one after the other, and opens the record that is wanted. */
export const NewRecordButton = ({ type, fields = {}, variant = 'filled', opens = 'panel' }: Props) => {
  const t = useText()
  const { area, openPanel } = usePlace()
  const { readOnly } = useWorkspace()
  const [isOpen, setOpen] = useState(false)
  useAsked(newRecordId(type), readOnly ? null : () => setOpen(true))

  // It goes on with another: something was added since it was opened.
  const [goesOn, setGoesOn] = useState(false)
  const latest = useRef({ goesOn, area })
  useEffect(() => {
    latest.current = { goesOn: goesOn && isOpen, area }
  })
  // With its first record an empty list gives way to the list, and this button with it: the next is asked for at the list's own.
  useEffect(
    () => () => {
      const { goesOn, area } = latest.current
      if (goesOn) askFor({ id: newRecordId(type), area })
    },
    [type]
  )

  if (readOnly) return null
  const turn = (isOpen: boolean) => {
    setOpen(isOpen)
    setGoesOn(false)
  }
  const open = (id: string) => {
    turn(false)
    openPanel({ type, id })
    lookAt({ type, id }, kindOf(type).title)
  }
  return (
    <Popover
      opened={isOpen}
      onChange={turn}
      position="bottom-end"
      width={360}
      trapFocus
      returnFocus
      withinPortal
    >
      <Popover.Target>
        <Button
          variant={variant}
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => turn(!isOpen)}
        >
          {newLabel(t, type)}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <NewRecordForm
          type={type}
          fields={fields}
          onAdd={() => setGoesOn(true)}
          onLeave={() => turn(false)}
          onOpen={opens === 'panel' ? open : null}
        />
      </Popover.Dropdown>
    </Popover>
  )
}
