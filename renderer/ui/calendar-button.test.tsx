import { fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { it } from '#shared/i18n/messages/it/index.ts'
import { expectAccessible } from '../../tests/support/renderer/expect-accessible.ts'
import { renderInApp } from '../../tests/support/renderer/render-in-app.tsx'
import { DayInput } from './day-input.tsx'

const showPicker = vi.fn()

beforeEach(() => {
  showPicker.mockClear()
  HTMLInputElement.prototype.showPicker = showPicker
})

const name = it['action.pickDay'] ?? ''

test('A day is picked from the calendar beside it, which opens at the day that is typed.', async () => {
  const onDay = vi.fn()
  const { container } = renderInApp(<DayInput label="Dal" initial="2021-06-01" onDay={onDay} />)
  await userEvent.click(await screen.findByRole('button', { name }))
  expect(showPicker).toHaveBeenCalledOnce()
  const calendar = container.querySelector<HTMLInputElement>('input[type="date"]')
  expect(calendar?.value).toBe('2021-06-01')
  if (calendar !== null) fireEvent.change(calendar, { target: { value: '2021-06-15' } })
  expect(onDay).toHaveBeenLastCalledWith('2021-06-15')
  expect(screen.getByLabelText('Dal')).toHaveValue('15 giu 2021')
  await expectAccessible(container)
})

test('Opening the calendar leaves the text focused, and what is no day does not upset it.', async () => {
  const onDay = vi.fn()
  const { container } = renderInApp(<DayInput label="Dal" initial={null} onDay={onDay} />)
  const text = await screen.findByLabelText('Dal')
  await userEvent.type(text, 'domani')
  expect(onDay).toHaveBeenLastCalledWith(undefined)
  expect(container.querySelector<HTMLInputElement>('input[type="date"]')?.value).toBe('')
  await userEvent.click(screen.getByRole('button', { name }))
  expect(text).toHaveFocus()
})
