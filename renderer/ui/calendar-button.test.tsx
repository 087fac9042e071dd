import { screen, within } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Language } from '#shared/model/field.ts'
import { expectAccessible } from '../../tests/support/renderer/expect-accessible.ts'
import { renderInApp } from '../../tests/support/renderer/render-in-app.tsx'
import { useFormats } from '../app/text/use-text.ts'
import { DayInput, dayTyped } from './day-input.tsx'

// Late in the evening in Europe it is the next day in Greenwich no longer, early in the morning not yet: the day is that of the wall.
beforeEach(() => vi.useFakeTimers({ now: new Date(2026, 2, 12, 0, 30), toFake: ['Date'] }))
afterEach(() => vi.useRealTimers())

const shown = (initial: string | null, language: Language = 'it', country: string | null = 'IT') => {
  const onDay = vi.fn()
  const Form = () => {
    const formats = useFormats()
    const [text, setText] = useState(formats.date(initial))
    const onText = (next: string) => {
      setText(next)
      onDay(dayTyped(formats, next))
    }
    return <DayInput label="Dal" text={text} onText={onText} />
  }
  const app = renderInApp(<Form />, {
    language,
    workspace: { country }
  })
  return { ...app, onDay }
}

const sheet = async (name: string) => within(await screen.findByRole('table', { name }))
const weekdays = async (name: string) =>
  (await sheet(name)).getAllByRole('columnheader').map(head => head.textContent)

test('A day is picked from a calendar in the language of the screen, which opens at the day that is typed.', async () => {
  const { user, onDay, baseElement } = shown('2021-06-01')
  await user.click(await screen.findByRole('button', { name: 'Scegli il giorno sul calendario' }))
  const june = await sheet('giugno 2021')
  expect(june.getByRole('button', { pressed: true })).toHaveAccessibleName('1° giu 2021')
  await expectAccessible(baseElement)
  await user.click(june.getByRole('button', { name: '15 giu 2021' }))
  expect(onDay).toHaveBeenLastCalledWith('2021-06-15')
  expect(screen.getByLabelText('Dal')).toHaveValue('15 giu 2021')
  expect(screen.queryByRole('table')).toBeNull()
})

test('Opening it leaves the text focused, and what is no day does not upset it: it shows today, by the clock on the wall.', async () => {
  const { user, onDay } = shown(null)
  const text = await screen.findByLabelText('Dal')
  await user.type(text, 'domani')
  expect(onDay).toHaveBeenLastCalledWith(undefined)
  await user.click(screen.getByRole('button', { name: 'Scegli il giorno sul calendario' }))
  const march = await sheet('marzo 2026')
  expect(text).toHaveFocus()
  expect(march.getByRole('button', { current: 'date' })).toHaveAccessibleName('12 mar 2026')
  await user.click(screen.getByRole('button', { name: 'Mese successivo' }))
  expect(await sheet('aprile 2026')).toBeDefined()
  expect(text).toHaveFocus()
  await user.click(screen.getByRole('button', { name: 'Oggi' }))
  expect(onDay).toHaveBeenLastCalledWith('2026-03-12')
})

test('The keyboard opens it, moves by day, week, month and year, takes a day and goes back to the text.', async () => {
  const { user, onDay } = shown('2026-03-12')
  const text = await screen.findByLabelText('Dal')
  await user.click(text)
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
  const day = () => document.activeElement?.getAttribute('data-day')
  expect(day()).toBe('2026-03-12')
  await user.keyboard('{ArrowRight}{ArrowDown}')
  expect(day()).toBe('2026-03-20')
  await user.keyboard('{Home}')
  expect(day()).toBe('2026-03-16')
  await user.keyboard('{End}{PageDown}')
  expect(day()).toBe('2026-04-22')
  await user.keyboard('{Shift>}{PageUp}{/Shift}')
  expect(day()).toBe('2025-04-22')
  await user.keyboard('{Enter}')
  expect(onDay).toHaveBeenLastCalledWith('2025-04-22')
  expect(text).toHaveFocus()
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}{Escape}')
  expect(text).toHaveFocus()
  expect(screen.queryByRole('table')).toBeNull()
})

test('It ends where the calendar of the records ends.', async () => {
  const { user } = shown('2199-12-31')
  await user.click(await screen.findByLabelText('Dal'))
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}{ArrowDown}{PageDown}')
  expect(document.activeElement).toHaveAttribute('data-day', '2199-12-31')
})

test.each([
  ['ar', 'TN', 'جوان 2026', 'اثنين', '13'],
  ['ar', 'EG', 'يونيو 2026', 'سبت', '13'],
  ['fr', 'MA', 'juin 2026', 'lun.', '11'],
  ['en', 'US', 'June 2026', 'Sun', '11']
] as const)(
  'In %s of %s the sheet is "%s", the week begins on %s.',
  async (language, country, month, first, next) => {
    const { user } = shown('2026-06-12', language, country)
    await user.click(await screen.findByLabelText('Dal'))
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect((await weekdays(month))[0]).toBe(first)
    // From right to left the next day stands on the left.
    await user.keyboard('{ArrowLeft}')
    expect(document.activeElement).toHaveAttribute('data-day', `2026-06-${next}`)
  }
)
