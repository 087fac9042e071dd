import { useQuery } from '@tanstack/react-query'
import { act, screen } from '@testing-library/react'
import { expect, onTestFinished, test, vi } from 'vitest'
import { renderInApp } from '../../../tests/support/renderer/render-in-app.tsx'
import { useApi } from './core.tsx'
import { useNewDay } from './use-new-day.ts'

const Asked = () => {
  useNewDay()
  const { data } = useQuery(useApi().record.undoState.queryOptions())
  return <p>{data?.undo?.label}</p>
}

test('What counts from today is asked anew when another day has begun, and not before', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 5, 1, 22, 0) })
  onTestFinished(() => {
    vi.useRealTimers()
  })
  let times = 0
  const undoState = async () => {
    times += 1
    return { undo: { stamp: 's', label: `asked ${times}` }, redo: null }
  }
  await renderInApp(<Asked />, { answers: { record: { undoState } } })
  await screen.findByText('asked 1')
  const lookAt = async (now: Date) => {
    vi.setSystemTime(now)
    await act(async () => void window.dispatchEvent(new Event('focus')))
  }
  await lookAt(new Date(2026, 5, 1, 23, 59))
  expect(times).toBe(1)
  await lookAt(new Date(2026, 5, 2, 7, 30))
  await screen.findByText('asked 2')
  await lookAt(new Date(2026, 5, 2, 7, 31))
  expect(times).toBe(2)
})
