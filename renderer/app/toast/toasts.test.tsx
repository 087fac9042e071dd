import { act, screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { PianoError } from '#shared/contract/errors.ts'
import { expectAccessible } from '../../../tests/support/renderer/expect-accessible.ts'
import { renderInApp } from '../../../tests/support/renderer/render-in-app.tsx'
import { useForgetOnLeaving } from './use-forget-on-leaving.ts'
import { useToast } from './use-toast.ts'

const HOUR = 60 * 60_000

const Speaker = () => {
  const toast = useToast()
  useForgetOnLeaving()
  return (
    <>
      <button type="button" onClick={() => toast.info('Copia salvata')}>
        info
      </button>
      <button type="button" onClick={() => toast.saved('Attore aggiunto', 'stamp')}>
        saved
      </button>
      <button type="button" onClick={() => toast.error(new PianoError('FILE_MISSING'))}>
        error
      </button>
    </>
  )
}

const shown = async (...presses: readonly string[]) => {
  const undoTransaction = vi.fn(() => Promise.reject(new PianoError('CANCELLED')))
  const app = renderInApp(<Speaker />, { answers: { record: { undoTransaction } } })
  for (const press of presses) await app.user.click(await screen.findByRole('button', { name: press }))
  return { ...app, undoTransaction }
}

test('The newest message of what was done takes the place of the older, and is read by screen readers.', async () => {
  const { container } = await shown('info', 'saved')
  await screen.findByText('Attore aggiunto')
  expect(screen.queryByText('Copia salvata')).toBeNull()
  expect(screen.getByRole('status')).toHaveTextContent('Attore aggiunto')
  await expectAccessible(container)
})

test('What went wrong stays beside what is done later, until somebody has read it.', async () => {
  const { user } = await shown('error', 'info')
  expect(screen.getByRole('alert')).toHaveTextContent(/./)
  expect(screen.getByRole('status')).toHaveTextContent('Copia salvata')
  const [close] = await screen.findAllByRole('button', { name: 'Chiudi' })
  await user.click(close as HTMLElement)
  await user.click((await screen.findAllByRole('button', { name: 'Chiudi' }))[0] as HTMLElement)
  expect(screen.queryByRole('alert')).toBeNull()
})

test('F8 leads to what can be done about it, and Escape puts the message away.', async () => {
  const { user, undoTransaction } = await shown('saved')
  await screen.findByText('Attore aggiunto')
  await user.keyboard('{F8}')
  expect(screen.getByRole('button', { name: 'Annulla' })).toHaveFocus()
  await user.keyboard('{Escape}')
  expect(screen.queryByText('Attore aggiunto')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'saved' }))
  await user.keyboard('{F8}{Enter}')
  expect(undoTransaction).toHaveBeenCalledWith({ stamp: 'stamp' })
})

const later = (milliseconds: number) => {
  const now = Date.now()
  vi.spyOn(Date, 'now').mockImplementation(() => now + milliseconds)
}

test('On another page nothing is told of the one before.', async () => {
  const { router } = await shown('error', 'info')
  later(5_000)
  await act(() => router.navigate({ to: '/$area', params: { area: 'needs' } }))
  await waitFor(() => expect(screen.queryByText('Copia salvata')).toBeNull())
  expect(screen.queryByRole('alert')).toBeNull()
})

test('Who comes back to the window after hours finds no old messages; after a moment they are still there.', async () => {
  await shown('error')
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(/./))
  act(() => void window.dispatchEvent(new Event('blur')))
  act(() => void window.dispatchEvent(new Event('focus')))
  expect(screen.getByRole('alert')).toHaveTextContent(/./)
  act(() => void window.dispatchEvent(new Event('blur')))
  later(2 * HOUR)
  act(() => void window.dispatchEvent(new Event('focus')))
  expect(screen.queryByRole('alert')).toBeNull()
})
