import { screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { expectAccessible } from '../../../../tests/support/renderer/expect-accessible.ts'
import { renderInApp } from '../../../../tests/support/renderer/render-in-app.tsx'
import type { Client } from '../../../app/client/core.tsx'
import { ConfirmKey } from './confirm-key.tsx'

const CITY = {
  id: '01990000-0000-7000-8000-000000000001',
  name: 'Tunisi',
  fingerprint: '99999 88888 77777 66666 55555 44444'
}

const show = (confirmKey = vi.fn<Client['exchange']['confirmKey']>(), onClose = vi.fn()) => ({
  ...renderInApp(<ConfirmKey city={CITY} opened onClose={onClose} />, {
    answers: { exchange: { confirmKey } },
    workspace: { me: { member: null, role: 'Referente', department: null } }
  }),
  confirmKey,
  onClose
})
const confirm = () => screen.getByRole('button', { name: 'Conferma la chiave' })

test('Digits that match can be confirmed, with who telephoned.', async () => {
  const confirmKey = vi.fn<Client['exchange']['confirmKey']>(() =>
    Promise.resolve({ keyConfirmedOn: '2026-03-12' })
  )
  const { user, onClose } = show(confirmKey)
  await user.click(await screen.findByRole('textbox', { name: 'Gruppo 1' }))
  await user.paste(CITY.fingerprint)
  expect(screen.getByText('Tutti i sei gruppi coincidono.')).toBeVisible()
  await user.click(confirm())
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
  expect(confirmKey.mock.calls[0]?.[0]).toEqual({
    partnerCity: CITY.id,
    fingerprint: CITY.fingerprint,
    by: 'Referente'
  })
})

test('Digits that differ are named and cannot be confirmed; the digits themselves are not shown to copy.', async () => {
  const { user, confirmKey, baseElement } = show()
  await user.type(await screen.findByRole('textbox', { name: 'Gruppo 1' }), '99998')
  expect(screen.getByText(/Le cifre non coincidono/)).toBeVisible()
  expect(confirm()).toBeDisabled()
  expect(baseElement).not.toHaveTextContent('99999')
  expect(confirmKey).not.toHaveBeenCalled()
  await expectAccessible(baseElement)
})

test('Compared by eye, every group is ticked before it can be confirmed.', async () => {
  const { user } = show()
  await user.click(await screen.findByRole('radio', { name: 'Confrontare a vista' }))
  const groups = CITY.fingerprint.split(' ')
  for (const group of groups.slice(0, 5)) await user.click(screen.getByRole('checkbox', { name: group }))
  expect(confirm()).toBeDisabled()
  await user.click(screen.getByRole('checkbox', { name: '44444' }))
  expect(confirm()).toBeEnabled()
})
