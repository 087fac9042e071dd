import { Textarea, TextInput } from '@mantine/core'
import { type FocusEvent, useEffect, useRef, useState } from 'react'
import { figureWords } from '#shared/i18n/figure-words.ts'
import { figureCell, figureFields, figureOfCell } from '#shared/model/figure.ts'
import { earliest } from '#shared/model/when.ts'
import { writtenLine } from '#shared/model/written-text.ts'
import type { Formats } from '../../app/text/formats.ts'
import { parseDate, parseFigure, parseNumber, parseWhen } from '../../app/text/parse.ts'
import { doubtful } from '../../app/text/understood.ts'
import { useFormats, useText } from '../../app/text/use-text.ts'
import { CalendarButton, opensCalendar } from '../../ui/calendar-button.tsx'
import { cleanText } from './check-value.ts'
import { type EditorProps, placeCaret, type TextInputElement, type Value } from './editor.ts'

/** Text that is typed, and what it means, told with each key. */
const useTyped = (initial: string, props: EditorProps, read: (text: string) => Value | undefined) => {
  const [text, setText] = useState(props.typed ?? initial)
  const isEntered = useRef(false)
  const tell = (next: string) => props.onTyped(next === initial ? null : { text: next, value: read(next) })
  // What it begins with is typed already.
  const [begin] = useState(() => () => {
    if (props.typed !== null) tell(props.typed)
  })
  useEffect(begin, [begin])
  return {
    value: text,
    autoFocus: props.autoFocus,
    error: props.error,
    size: props.size,
    'aria-label': props.label,
    onFocus: (event: FocusEvent<TextInputElement>) => {
      if (!isEntered.current) placeCaret(event.currentTarget, props)
      isEntered.current = true
    },
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => {
      setText(event.currentTarget.value)
      tell(event.currentTarget.value)
    }
  }
}

/** One line of text. */
export const LineEditor = (props: EditorProps) => {
  const draft = useTyped(String(props.value ?? ''), props, writtenLine)
  return <TextInput dir="auto" placeholder={props.placeholder} {...draft} />
}

/** Many lines; Enter is a new line. */
export const ProseEditor = (props: EditorProps) => {
  const draft = useTyped(String(props.value ?? ''), props, cleanText)
  return <Textarea dir="auto" autosize minRows={3} maxRows={24} maw="var(--pc-prose)" {...draft} />
}

const writtenNumber = (formats: Formats, { value }: EditorProps): string =>
  typeof value === 'number' ? formats.plainNumber(value) : ''

/** A number, as people here write it. */
export const NumberEditor = (props: EditorProps) => {
  const t = useText()
  const formats = useFormats()
  const draft = useTyped(writtenNumber(formats, props), props, typed =>
    typed.trim() === '' ? null : (parseNumber(typed, formats.locale) ?? undefined)
  )
  return (
    <TextInput
      inputMode="decimal"
      maw={200}
      description={doubtful(t, formats, draft.value)}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      {...draft}
    />
  )
}

/** A day, as people here write it. */
export const DateEditor = (props: EditorProps) => {
  const formats = useFormats()
  const initial = typeof props.value === 'string' ? formats.date(props.value) : ''
  const read = (typed: string) =>
    typed.trim() === '' ? null : (parseDate(typed, formats.locale) ?? undefined)
  const draft = useTyped(initial, props, read)
  const pick = (day: string) => draft.onChange({ currentTarget: { value: formats.date(day) } })
  return (
    <TextInput
      maw={200}
      placeholder={formats.date('2026-03-12')}
      rightSection={<CalendarButton day={read(draft.value) ?? null} onDay={pick} />}
      onKeyDown={opensCalendar}
      {...draft}
    />
  )
}

/** A time as far as it is known: typed in words, with a calendar for a day; what was understood stands below. */
export const WhenEditor = (props: EditorProps) => {
  const formats = useFormats()
  const initial = typeof props.value === 'string' ? formats.date(props.value) : ''
  const read = (typed: string) =>
    typed.trim() === '' ? null : (parseWhen(typed, formats.locale) ?? undefined)
  const draft = useTyped(initial, props, read)
  const understood = read(draft.value)
  const words = understood ? formats.date(understood) : ''
  return (
    <TextInput
      maw={240}
      placeholder={formats.date('2026-03-12')}
      description={words === draft.value ? '' : words}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      rightSection={
        <CalendarButton
          day={understood ? earliest(understood) : null}
          onDay={day => draft.onChange({ currentTarget: { value: formats.date(day) } })}
        />
      }
      onKeyDown={opensCalendar}
      {...draft}
    />
  )
}

/** A number as far as it is known: `1.200`, `circa 1.200`, `almeno 300`, `200–250`; what was understood stands below. */
export const FigureEditor = (props: EditorProps) => {
  const t = useText()
  const formats = useFormats()
  const words = (cell: Value) => {
    const figure = figureOfCell(cell)
    if (figure === null) return ''
    return figureWords(t, one => formats.plainNumber(one), figure)
  }
  const read = (typed: string): Value | undefined => {
    if (typed.trim() === '') return null
    const figure = parseFigure(typed, formats.locale)
    return figure === null ? undefined : figureCell(figureFields(props.name, figure), props.name)
  }
  const draft = useTyped(words(props.value), props, read)
  const understood = read(draft.value)
  const isPlain = typeof understood === 'number' || words(understood ?? null) === draft.value
  return (
    <TextInput
      maw={220}
      placeholder={t('figure.example', { value: formats.number(1200) })}
      description={doubtful(t, formats, draft.value) || (isPlain ? '' : words(understood ?? null))}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      {...draft}
    />
  )
}
