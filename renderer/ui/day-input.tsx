import { TextInput, type TextInputProps } from '@mantine/core'
import { earliest } from '#shared/model/when.ts'
import type { Formats } from '../app/text/formats.ts'
import { parseDate, parseWhen } from '../app/text/parse.ts'
import { useFormats } from '../app/text/use-text.ts'
import { CalendarButton, opensCalendar } from './calendar-button.tsx'

/** The day that a text means; null: it is empty; undefined: it is no day. `roughly`: a month, a quarter, a year or so will do as well. */
export const dayTyped = ({ locale }: Formats, text: string, roughly = false): string | null | undefined =>
  text.trim() === '' ? null : ((roughly ? parseWhen : parseDate)(text, locale) ?? undefined)

type Props = Omit<TextInputProps, 'value' | 'defaultValue' | 'onChange'> & {
  readonly text: string
  readonly onText: (text: string) => void
  readonly roughly?: boolean
}

/** A day as people here write it, for dialogs; records have their own fields. */
export const DayInput = ({ text, onText, roughly = false, ...input }: Props) => {
  const formats = useFormats()
  const day = dayTyped(formats, text, roughly)
  return (
    <TextInput
      {...input}
      rightSection={
        <CalendarButton day={day ? earliest(day) : null} onDay={picked => onText(formats.date(picked))} />
      }
      placeholder={formats.date('2026-03-12')}
      value={text}
      onKeyDown={opensCalendar}
      onChange={event => onText(event.currentTarget.value)}
      onBlur={() => day && onText(formats.date(day))}
    />
  )
}
