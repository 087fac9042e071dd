import { TextInput, type TextInputProps } from '@mantine/core'
import { useState } from 'react'
import { earliest } from '#shared/model/when.ts'
import { parseDate, parseWhen } from '../app/text/parse.ts'
import { useFormats } from '../app/text/use-text.ts'
import { CalendarButton, opensCalendar } from './calendar-button.tsx'

const dayOf = (time: string | null | undefined): string | null => (time ? earliest(time) : null)

type Props = Omit<TextInputProps, 'value' | 'defaultValue' | 'onChange'> & {
  /** Civil date it begins with. */
  readonly initial: string | null
  /** The day that is typed; null: nothing; undefined: something that is no day. */
  readonly onDay: (day: string | null | undefined) => void
  /** A month, a quarter, a year or so will do as well. */
  readonly roughly?: boolean
}

/** A day as people here write it, for dialogs; records have their own fields. */
export const DayInput = ({ initial, onDay, roughly = false, ...input }: Props) => {
  const formats = useFormats()
  const [typed, setTyped] = useState(formats.date(initial))
  const read = (text: string): string | null | undefined =>
    text.trim() === '' ? null : ((roughly ? parseWhen : parseDate)(text, formats.locale) ?? undefined)
  const pick = (day: string) => {
    setTyped(formats.date(day))
    onDay(day)
  }
  return (
    <TextInput
      {...input}
      rightSection={<CalendarButton day={dayOf(read(typed))} onDay={pick} />}
      placeholder={formats.date('2026-03-12')}
      value={typed}
      onKeyDown={opensCalendar}
      onChange={event => {
        setTyped(event.currentTarget.value)
        onDay(read(event.currentTarget.value))
      }}
      onBlur={() => {
        const day = read(typed)
        if (day) setTyped(formats.date(day))
      }}
    />
  )
}
