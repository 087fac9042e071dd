import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderInApp, WORKSPACE } from '../../../tests/support/renderer/render-in-app.tsx'
import type { OpenWorkspace } from '../workspace-context.ts'
import { BackupsFailNote } from './backups-fail-note.tsx'

const show = (warnings: OpenWorkspace['warnings']) => {
  const status = async () => ({
    open: { ...WORKSPACE, warnings },
    back: null,
    refused: null,
    recent: [],
    version: '1'
  })
  return renderInApp(<BackupsFailNote />, { answers: { workspace: { status } } })
}

test('Whoever works is told that automatic backups fail, with the way to the backups', async () => {
  await show(['lowSpace', 'backupsFail'])
  await screen.findByText(/copie di sicurezza automatiche non riescono/)
  expect(screen.getByRole('button', { name: 'Copie di sicurezza…' })).toBeInTheDocument()
})

test('Nothing is said while they succeed', async () => {
  const { container } = await show(['lowSpace'])
  expect(container.querySelector('section')).toBeNull()
})
