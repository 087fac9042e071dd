import { screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { expectAccessible } from '../../../../tests/support/renderer/expect-accessible.ts'
import { renderInApp } from '../../../../tests/support/renderer/render-in-app.tsx'
import { ConfirmKey } from './confirm-key.tsx'

const CITY = {
  name: 'Tunisi',
  fingerprint: '99999 88888 77777 66666 55555 44444'
}

const show = (
  onConfirm = vi.fn<(by: string) => Promise<void>>(() => Promise.resolve()),
  onClose = vi.fn()
) => ({
  ...renderInApp(<ConfirmKey city={CITY} opened onConfirm={onConfirm} onClose={onClose} />, {
    workspace: { me: { member: null, role: 'Referente', department: null } }
  }),
  onConfirm,
  onClose
})
const confirm = () => screen.getByRole('button', { name: 'Conferma la chiave' })

test('Digits that match can be confirmed, with who telephoned.', async () => {
  const { user, onConfirm, onClose } = show()
  await user.click(await screen.findByRole('textbox', { name: 'Gruppo 1' }))
  await user.paste(CITY.fingerprint)
  expect(screen.getByText('Tutti i sei gruppi coincidono.')).toBeVisible()
  await user.click(confirm())
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
  expect(onConfirm.mock.calls).toEqual([['Referente']])
})

test('Digits that differ are named and cannot be confirmed; the digits themselves are not shown to copy.', async () => {
  const { user, onConfirm, baseElement } = show()
  await user.type(await screen.findByRole('textbox', { name: 'Gruppo 1' }), '99998')
  expect(screen.getByText(/Le cifre non coincidono/)).toBeVisible()
  expect(confirm()).toBeDisabled()
  expect(baseElement).not.toHaveTextContent('99999')
  expect(onConfirm).not.toHaveBeenCalled()
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
