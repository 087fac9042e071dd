import { ActionIcon, Button, Group, Text } from '@mantine/core'
import { IconChevronLeft, IconChevronRight, IconChevronsLeft, IconChevronsRight } from '@tabler/icons-react'
import { type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from 'react'
import { firstWeekday, WEEKDAYS } from '#shared/formats/days.ts'
import { directionOf } from '#shared/i18n/languages.ts'
import { isCivilDate } from '#shared/model/field.ts'
import { addDays, addMonths, civilDateOf, dayNumber } from '#shared/rules/civil-date.ts'
import { today } from '../app/text/today.ts'
import { useFormats, useText } from '../app/text/use-text.ts'
import classes from './calendar.module.css'

const WEEK = [0, 1, 2, 3, 4, 5, 6] as const

/** The day of the week: 0 is Sunday; 1970 began on a Thursday. */
const weekdayOf = (day: string): number => (((dayNumber(day) + 4) % 7) + 7) % 7

const startOfMonth = (day: string): string => `${day.slice(0, 7)}-01`

/** How far a day lies behind the beginning of its week. */
const intoWeek = (day: string, first: number): number => (weekdayOf(day) - first + 7) % 7

/** Six weeks from the one that a month begins in: a sheet of one size for every month. */
const weeksOf = (month: string, first: number): readonly (readonly string[])[] => {
  const start = dayNumber(month) - intoWeek(month, first)
  return [0, 1, 2, 3, 4, 5].map(week => WEEK.map(day => civilDateOf(start + week * 7 + day)))
}

/** The day in reach of the model's calendar that a move leads to; the one it began at where there is none. */
const moved = (day: string, move: (day: string) => string): string => {
  const to = move(day)
  return isCivilDate(to) ? to : day
}

type Props = {
  /** The day that is marked, and that it opens at; null: none, and today. */
  readonly day: string | null
  /** Opened by the keyboard: it goes on in here. */
  readonly focused: boolean
  readonly onDay: (day: string) => void
}

/**
 * A month as a sheet, in the language of the screen and the week of the country, the same in every host: the browser's own calendar
 * follows the system's language. Arrows move by day and week, Page keys by month, with Shift by year.
 */
export const Calendar = ({ day, focused, onDay }: Props) => {
  const t = useText()
  const { language, country, date, month: monthWords } = useFormats()
  const [at, setAt] = useState(day ?? today())
  const [month, setMonth] = useState(startOfMonth(at))
  const [hasFocus, setHasFocus] = useState(focused)
  const grid = useRef<HTMLTableElement>(null)
  const first = firstWeekday(country)
  const now = today()

  useEffect(() => {
    if (hasFocus) grid.current?.querySelector<HTMLElement>(`[data-day="${at}"]`)?.focus()
  }, [at, hasFocus])

  const go = (to: string) => {
    setHasFocus(true)
    setAt(to)
    setMonth(startOfMonth(to))
  }
  const turn = (months: number) => setMonth(moved(month, from => addMonths(from, months)))
  const onKeyDown = (event: KeyboardEvent) => {
    const forth = directionOf(language) === 'rtl' ? -1 : 1
    const by = (days: number) => (from: string) => addDays(from, days)
    const moves: Readonly<Record<string, (from: string) => string>> = {
      ArrowRight: by(forth),
      ArrowLeft: by(-forth),
      ArrowDown: by(7),
      ArrowUp: by(-7),
      Home: from => addDays(from, -intoWeek(from, first)),
      End: from => addDays(from, 6 - intoWeek(from, first)),
      PageDown: from => addMonths(from, event.shiftKey ? 12 : 1),
      PageUp: from => addMonths(from, event.shiftKey ? -12 : -1)
    }
    const move = moves[event.key]
    if (move === undefined) return
    event.preventDefault()
    go(moved(at, move))
  }
  const page = (label: string, months: number, Icon: typeof IconChevronLeft) => (
    <ActionIcon variant="subtle" size="sm" tabIndex={-1} aria-label={label} onClick={() => turn(months)}>
      <Icon size={16} stroke={1.6} aria-hidden />
    </ActionIcon>
  )
  // Whoever types keeps the keyboard: left, the text would be saved.
  const keepFocus = (event: MouseEvent) => event.preventDefault()
  const names = WEEK.map(offset => (first + offset) % 7)
  const { long, short } = WEEKDAYS[language]
  const inMonth = at.slice(0, 7) === month.slice(0, 7) ? at : month
  return (
    // Clicks inside leave the keyboard where it is.
    <div className={classes.calendar} onMouseDown={keepFocus} role="none">
      <Group justify="space-between" wrap="nowrap" gap={4} className={classes.head}>
        <Group gap={0} wrap="nowrap">
          {page(t('calendar.previousYear'), -12, IconChevronsLeft)}
          {page(t('calendar.previousMonth'), -1, IconChevronLeft)}
        </Group>
        <Text fz="sm" fw={600} aria-live="polite">
          {monthWords(month)}
        </Text>
        <Group gap={0} wrap="nowrap">
          {page(t('calendar.nextMonth'), 1, IconChevronRight)}
          {page(t('calendar.nextYear'), 12, IconChevronsRight)}
        </Group>
      </Group>
      <table ref={grid} className={classes.month} aria-label={monthWords(month)}>
        <thead>
          <tr>
            {names.map(name => (
              <th key={name} scope="col" abbr={long[name]}>
                {short[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month, first).map(week => (
            <tr key={week[0]}>
              {week.map(one => (
                <td key={one}>
                  <button
                    type="button"
                    className={classes.day}
                    data-day={one}
                    data-outside={one.slice(0, 7) !== month.slice(0, 7) || undefined}
                    tabIndex={one === inMonth ? 0 : -1}
                    aria-label={date(one)}
                    aria-current={one === now ? 'date' : undefined}
                    aria-pressed={one === day}
                    disabled={!isCivilDate(one)}
                    onKeyDown={onKeyDown}
                    onClick={() => onDay(one)}
                  >
                    {Number(one.slice(8))}
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Button size="compact-sm" variant="subtle" fullWidth tabIndex={-1} onClick={() => onDay(now)}>
        {t('calendar.today')}
      </Button>
    </div>
  )
}
