import { ActionIcon } from '@mantine/core'
import { IconCalendar } from '@tabler/icons-react'
import { useRef } from 'react'
import { useText } from '../app/text/use-text.ts'
import classes from './calendar-button.module.css'

type Props = {
  /** The day the calendar opens at; null: today. */
  readonly day: string | null
  readonly onDay: (day: string) => void
}

/** Opens the browser's own calendar beside a day that is typed. Typing is quicker, so the tab key passes it by. */
export const CalendarButton = ({ day, onDay }: Props) => {
  const t = useText()
  const input = useRef<HTMLInputElement>(null)
  return (
    <span className={classes.place}>
      <ActionIcon
        variant="subtle"
        size="sm"
        tabIndex={-1}
        aria-label={t('action.pickDay')}
        // The text beside it keeps the focus: left, it would be saved.
        onMouseDown={event => event.preventDefault()}
        onClick={() => input.current?.showPicker()}
      >
        <IconCalendar size={16} stroke={1.6} aria-hidden />
      </ActionIcon>
      <input
        ref={input}
        type="date"
        className={classes.day}
        tabIndex={-1}
        aria-hidden
        min="1900-01-01"
        max="2199-12-31"
        value={day ?? ''}
        onChange={event => {
          if (event.currentTarget.value !== '') onDay(event.currentTarget.value)
        }}
      />
    </span>
  )
}
