import { screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { PianoError } from '#shared/contract/errors.ts'
import type { Answers } from '../../../tests/support/renderer/fake-core.ts'
import { renderInApp } from '../../../tests/support/renderer/render-in-app.tsx'
import { FirstStart } from '../../areas/first-start/first-start.tsx'
import { useCommit } from '../commit/commit-provider.tsx'

const ID = '01990000-0000-7000-8000-000000000001'

/** A field that says itself what is wrong, as those of a record do. */
const Field = () => {
  const commit = useCommit()
  const operations = [
    { op: 'set' as const, type: 'stakeholder', id: ID, fields: { name: 'Forum' }, base: {} }
  ]
  const save = () => commit({ label: 'Forum', operations, errors: 'throw' }).catch(() => null)
  return (
    <>
      <input aria-label="name" defaultValue="" />
      <button type="button" onClick={() => void save()}>
        Salva
      </button>
    </>
  )
}

const failing = (error: PianoError, workspace: object) => {
  const record = { commit: () => Promise.reject(error) } as unknown as Answers['record'] & object
  return { record, workspace } as unknown as Answers
}

test('An edit that finds its file gone offers to save a copy elsewhere, and what was typed stays.', async () => {
  const saveElsewhere = vi.fn(() => Promise.resolve({}))
  const save = vi.fn(() => Promise.resolve({ ticket: 'place', name: 'copy.piano', size: 0 }))
  const { user } = renderInApp(<Field />, {
    answers: failing(new PianoError('WORKSPACE_GONE', { what: 'replaced' }), { saveElsewhere }),
    host: { save }
  })
  await user.type(await screen.findByRole('textbox'), 'Forum')
  await user.click(screen.getByRole('button', { name: 'Salva' }))
  await user.click(screen.getByRole('button', { name: 'Salva' }))
  expect(await screen.findAllByRole('alert')).toHaveLength(1)
  await user.click(await screen.findByRole('button', { name: /Salvare una copia/ }))
  await waitFor(() => expect(saveElsewhere).toHaveBeenCalledWith({ target: 'place' }))
  expect(screen.getByRole('textbox')).toHaveValue('Forum')
})

test('A clock that was refused can be confirmed.', async () => {
  const trustClock = vi.fn(() => Promise.resolve({}))
  const error = new PianoError('CLOCK_AHEAD', {
    last: '9999-12-30T00:00:00.000Z',
    now: '2026-11-22T10:00:00.000Z'
  })
  const { user } = renderInApp(<Field />, { answers: failing(error, { trustClock }) })
  await user.click(await screen.findByRole('button', { name: 'Salva' }))
  expect(await screen.findByRole('alert')).toHaveTextContent(/99/)
  await user.click(screen.getByRole('button', { name: /orologio è giusto/ }))
  await waitFor(() => expect(trustClock).toHaveBeenCalledOnce())
})

test('Who comes second is told who has the file since when, and is shown the backup, the file to read, or the file.', async () => {
  const open = vi.fn(() => Promise.reject(new PianoError('WORKSPACE_DAMAGED')))
  const error = new PianoError('WORKSPACE_IN_USE', {
    host: 'PC-3',
    user: 'maria',
    since: '2026-01-01T08:00:00.000Z',
    backup: '2026-01-01T07:00:00.000Z',
    note: true
  })
  const { user } = renderInApp(<FirstStart recent={[]} refused={{ error, ticket: 'file' }} />, {
    answers: { workspace: { open } } as unknown as Answers
  })
  expect(await screen.findByRole('alert')).toHaveTextContent('maria (PC-3)')
  for (const [name, manner] of [
    [/copia di sicurezza/, 'backup'],
    [/sola lettura/, 'read'],
    [/Nessuno lo tiene/, 'takeOver']
  ] as const) {
    await user.click(screen.getByRole('button', { name }))
    await waitFor(() => expect(open).toHaveBeenLastCalledWith({ ticket: 'file', manner }))
  }
})

test('Where the lock itself stands nobody is told that the file could be opened.', async () => {
  const error = new PianoError('WORKSPACE_IN_USE', {
    host: '',
    user: '',
    since: '',
    backup: null,
    note: false
  })
  renderInApp(<FirstStart recent={[]} refused={{ error, ticket: 'file' }} />)
  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent('un altro programma')
  expect(alert.querySelectorAll('button')).toHaveLength(0)
})
