import { ActionIcon, Popover } from '@mantine/core'
import { IconCalendar } from '@tabler/icons-react'
import { type KeyboardEvent, type MouseEvent, useRef, useState } from 'react'
import { useText } from '../app/text/use-text.ts'
import { Calendar } from './calendar.tsx'

type Props = {
  /** The day the calendar opens at; null: today. */
  readonly day: string | null
  readonly onDay: (day: string) => void
}

/**
 * Opens a calendar beside a day that is typed. Typing is quicker, so the tab key passes it by; the keyboard comes here with Alt and the
 * arrow down (`opensCalendar`), and goes back to the text with the day or with Escape.
 */
export const CalendarButton = ({ day, onDay }: Props) => {
  const t = useText()
  const [opened, setOpened] = useState<'byMouse' | 'byKeyboard' | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  const close = () => {
    setOpened(null)
    if (opened === 'byKeyboard') button.current?.closest(FIELD)?.querySelector('input')?.focus()
  }
  const onClick = ({ detail }: MouseEvent) => {
    if (opened !== null) return close()
    // A click that no mouse made has no count.
    setOpened(detail === 0 ? 'byKeyboard' : 'byMouse')
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // Keys in the calendar are not meant for what stands behind it.
    event.stopPropagation()
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault()
      close()
    }
  }
  return (
    <Popover
      opened={opened !== null}
      onChange={isOpen => !isOpen && setOpened(null)}
      position="bottom-end"
      withinPortal
    >
      <Popover.Target>
        <ActionIcon
          ref={button}
          variant="subtle"
          size="sm"
          tabIndex={-1}
          data-calendar
          aria-label={t('action.pickDay')}
          // The text beside it keeps the focus: left, it would be saved.
          onMouseDown={event => event.preventDefault()}
          onClick={onClick}
        >
          <IconCalendar size={16} stroke={1.6} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown p="xs" onKeyDown={onKeyDown}>
        <Calendar
          day={day}
          focused={opened === 'byKeyboard'}
          onDay={picked => {
            onDay(picked)
            close()
          }}
        />
      </Popover.Dropdown>
    </Popover>
  )
}

const FIELD = '.mantine-Input-wrapper'

/** Alt and the arrow down in the text beside it open the calendar, as in every list of choices. */
export const opensCalendar = (event: KeyboardEvent<HTMLInputElement>): void => {
  if (!event.altKey || event.key !== 'ArrowDown') return
  event.preventDefault()
  event.currentTarget.closest(FIELD)?.querySelector<HTMLElement>('[data-calendar]')?.click()
}
