import { screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { PianoError } from '#shared/contract/errors.ts'
import type { RecordPage } from '#shared/contract/record.ts'
import { expectAccessible } from '../../tests/support/renderer/expect-accessible.ts'
import { renderInApp } from '../../tests/support/renderer/render-in-app.tsx'
import type { Client } from '../app/client/core.tsx'
import { RecordView } from './record-view.tsx'

const ID = '01990000-0000-7000-8000-0000000000aa'
const stampOf = (second: number): string => `2026-03-12T10:00:0${second}.000Z-0000-abcdef012345`

const PAGE: RecordPage = {
  type: 'stakeholder',
  id: ID,
  title: 'Forum Città Mondo',
  deletedAt: null,
  values: { name: 'Forum Città Mondo', territory: 'Milano', sector: 'civic', power: 3 },
  stamps: { name: stampOf(1), territory: stampOf(1) },
  translations: [],
  path: [],
  references: {},
  connections: [],
  attachments: []
}

type CommitCall = Client['record']['commit']
const done = (stamp: string) => ({ stamp, change: null, created: [] })

const show = async (commit: CommitCall, page: RecordPage = PAGE, get = () => Promise.resolve(page)) => {
  const result = renderInApp(<RecordView type="stakeholder" id={ID} />, {
    answers: { record: { get, commit, children: () => Promise.resolve([]) } }
  })
  await screen.findByRole('heading', { level: 1 })
  return result
}
const territory = () => screen.getByRole('button', { name: /^Territorio:/ })

test('A field reads as text, becomes an input on focus and is saved when left, with what it was loaded from.', async () => {
  const commit = vi.fn<CommitCall>(() => Promise.resolve(done(stampOf(2))))
  const { user } = await show(commit)
  await user.click(territory())
  const input = screen.getByRole('textbox', { name: 'Territorio' })
  expect(input).toHaveFocus()
  await user.clear(input)
  await user.type(input, '  Municipio 4 ')
  await user.tab()
  await waitFor(() => expect(commit).toHaveBeenCalledOnce())
  expect(commit.mock.calls[0]?.[0].operations).toEqual([
    {
      op: 'set',
      type: 'stakeholder',
      id: ID,
      fields: { territory: 'Municipio 4' },
      base: { territory: stampOf(1) }
    }
  ])
  expect(await screen.findByText('salvato')).toBeInTheDocument()
})

test('Leaving a field as it was writes nothing.', async () => {
  const commit = vi.fn<CommitCall>(() => Promise.resolve(done(stampOf(2))))
  const { user } = await show(commit)
  await user.click(territory())
  await user.tab()
  expect(commit).not.toHaveBeenCalled()
})

test('Escape restores the text and leaves the keyboard where it was.', async () => {
  const commit = vi.fn<CommitCall>(() => Promise.resolve(done(stampOf(2))))
  const { user } = await show(commit)
  await user.click(territory())
  await user.keyboard('altro{Escape}')
  await waitFor(() => expect(territory()).toHaveFocus())
  expect(territory()).toHaveTextContent('Milano')
  expect(commit).not.toHaveBeenCalled()
})

test('The title is edited in place and cannot be emptied.', async () => {
  const commit = vi.fn<CommitCall>(() => Promise.resolve(done(stampOf(2))))
  const { user } = await show(commit)
  const heading = screen.getByRole('heading', { level: 1 })
  await user.click(within(heading).getByRole('button'))
  await user.clear(within(heading).getByRole('textbox'))
  await user.tab()
  expect(await screen.findByText(/Manca «Nome/)).toBeVisible()
  expect(commit).not.toHaveBeenCalled()
})

test('What the core refuses is said at the field, and the typed text stays.', async () => {
  const commit: CommitCall = () => Promise.reject(new PianoError('DISK_FULL'))
  const { user } = await show(commit)
  await user.click(territory())
  await user.keyboard('!')
  await user.tab()
  const typed = await screen.findByRole('textbox', { name: 'Territorio', description: /disco è pieno/ })
  expect(typed).toHaveValue('Milano!')
  // The ways on stand in a message of their own.
  expect(screen.getAllByText(/disco è pieno/)).toHaveLength(2)
})

const changedMeanwhile: RecordPage = {
  ...PAGE,
  values: { ...PAGE.values, territory: 'Lombardia' },
  stamps: { ...PAGE.stamps, territory: stampOf(5) }
}

/** A core where somebody else wrote "Lombardia" after the page was loaded. */
const stale = () => {
  const commit = vi.fn<CommitCall>(input => {
    const [first] = input.operations
    const base = first?.op === 'set' ? first.base?.['territory'] : undefined
    return base === stampOf(5)
      ? Promise.resolve(done(stampOf(6)))
      : Promise.reject(new PianoError('STALE', { type: 'stakeholder', id: ID, field: 'territory' }))
  })
  let asked = 0
  const get = () => Promise.resolve(asked++ === 0 ? PAGE : changedMeanwhile)
  return { commit, get }
}

const typeTerritory = async (user: Awaited<ReturnType<typeof show>>['user']) => {
  await user.click(territory())
  await user.clear(screen.getByRole('textbox', { name: 'Territorio' }))
  await user.keyboard('Municipio 4')
  await user.tab()
  return screen.findByRole('dialog')
}

test('When somebody else changed the field, both values are shown; "mine" is written over what was seen.', async () => {
  const { commit, get } = stale()
  const { user } = await show(commit, PAGE, get)
  const dialog = await typeTerritory(user)
  expect(within(dialog).getByText('Lombardia')).toBeVisible()
  expect(within(dialog).getByText('Municipio 4')).toBeVisible()
  expect(within(dialog).getByRole('button', { name: 'Salva' })).toBeDisabled()
  await user.click(within(dialog).getByRole('radio', { name: /scritto qui/ }))
  await user.click(within(dialog).getByRole('button', { name: 'Salva' }))
  await waitFor(() => expect(commit).toHaveBeenCalledTimes(2))
  expect(commit.mock.calls[1]?.[0].operations[0]).toMatchObject({
    fields: { territory: 'Municipio 4' },
    base: { territory: stampOf(5) }
  })
})

test('What was seen when the typing began counts, even when the page is renewed under the input.', async () => {
  const { commit, get } = stale()
  const { user, queryClient } = await show(commit, PAGE, get)
  await user.click(territory())
  await user.keyboard('!')
  await queryClient.invalidateQueries()
  await user.tab()
  const dialog = await screen.findByRole('dialog')
  expect(within(dialog).getByText('Lombardia')).toBeVisible()
  expect(within(dialog).getByText('Milano!')).toBeVisible()
})

test('"Theirs" writes nothing and shows what stands there now.', async () => {
  const { commit, get } = stale()
  const { user } = await show(commit, PAGE, get)
  const dialog = await typeTerritory(user)
  await user.click(within(dialog).getByRole('radio', { name: /c’è ora/ }))
  await user.click(within(dialog).getByRole('button', { name: 'Salva' }))
  await waitFor(() => expect(territory()).toHaveTextContent('Lombardia'))
  expect(commit).toHaveBeenCalledOnce()
})

test('A change that needs a reason asks for it and is written with it.', async () => {
  const commit = vi.fn<CommitCall>(input =>
    input.reason === undefined
      ? Promise.reject(new PianoError('REASON_REQUIRED'))
      : Promise.resolve(done(stampOf(2)))
  )
  const { user } = await show(commit)
  await user.click(territory())
  await user.keyboard('!')
  await user.tab()
  const dialog = await screen.findByRole('dialog', { name: 'Serve un motivo' })
  await user.type(within(dialog).getByRole('textbox'), 'Deciso in riunione')
  await user.click(within(dialog).getByRole('button', { name: 'Salva' }))
  await waitFor(() => expect(commit).toHaveBeenCalledTimes(2))
  expect(commit.mock.calls[1]?.[0].reason).toBe('Deciso in riunione')
})

test('A record in the bin can be read and restored, not changed.', async () => {
  const commit = vi.fn<CommitCall>(() => Promise.resolve(done(stampOf(2))))
  const { user } = await show(commit, { ...PAGE, deletedAt: stampOf(3) })
  expect(screen.queryByRole('button', { name: /^Territorio:/ })).not.toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Ripristina' }))
  expect(commit.mock.calls[0]?.[0].operations).toEqual([{ op: 'restore', type: 'stakeholder', id: ID }])
})

test('What lies in the bin with the record that contains it leads there instead of offering what would be refused.', async () => {
  const above = { type: 'roadmap' as const, id: ID.replace('aa', 'bb'), title: 'Piano', deleted: true }
  await show(() => Promise.resolve(done(stampOf(2))), { ...PAGE, deletedAt: stampOf(3), path: [above] })
  expect(screen.queryByRole('button', { name: 'Ripristina' })).toBeNull()
  expect(screen.getByText(/Prima va ripristinata «Piano»/)).toBeVisible()
  expect(screen.getByRole('button', { name: 'Apri «Piano»' })).toBeVisible()
})

test('Nothing is restored where nothing may be written.', async () => {
  renderInApp(<RecordView type="stakeholder" id={ID} />, {
    answers: {
      record: {
        get: () => Promise.resolve({ ...PAGE, deletedAt: stampOf(3) }),
        children: () => Promise.resolve([])
      }
    },
    workspace: { readOnly: true }
  })
  await screen.findByText(/Questa scheda è nel cestino/)
  expect(screen.queryByRole('button', { name: 'Ripristina' })).toBeNull()
})

test('The page has no accessibility problem that axe can see.', async () => {
  const { container } = await show(() => Promise.resolve(done(stampOf(2))))
  await expectAccessible(container)
})

const TRANSLATED: RecordPage = {
  ...PAGE,
  stamps: { ...PAGE.stamps, 'name@ar': stampOf(3) },
  translations: [{ field: 'name', language: 'ar', text: 'منتدى مدينة العالم', outdated: false }]
}

const showInArabic = async (commit: CommitCall) => {
  const result = renderInApp(<RecordView type="stakeholder" id={ID} />, {
    language: 'ar',
    answers: {
      record: {
        commit,
        get: () => Promise.resolve(TRANSLATED),
        children: () => Promise.resolve([]),
        titles: () => Promise.resolve([{ type: 'stakeholder', id: ID, title: 'منتدى مدينة العالم' }])
      }
    }
  })
  await within(await screen.findByRole('heading', { level: 1 })).findByText('منتدى مدينة العالم')
  return result
}

test('On an Arabic screen the title is its translation, and editing it writes the translation with its own stamp.', async () => {
  const commit = vi.fn<CommitCall>(() => Promise.resolve(done(stampOf(4))))
  const { user } = await showInArabic(commit)
  const heading = screen.getByRole('heading', { level: 1 })
  await user.click(within(heading).getByRole('button'))
  const input = within(heading).getByRole('textbox')
  expect(input).toHaveValue('منتدى مدينة العالم')
  await user.clear(input)
  await user.type(input, 'منتدى')
  await user.tab()
  await waitFor(() => expect(commit).toHaveBeenCalledOnce())
  expect(commit.mock.calls[0]?.[0].operations).toEqual([
    {
      op: 'set',
      type: 'stakeholder',
      id: ID,
      fields: { 'name@ar': 'منتدى' },
      base: { 'name@ar': stampOf(3) }
    }
  ])
})

test('Below a translated title stands its original, which is edited as what it is.', async () => {
  const commit = vi.fn<CommitCall>(() => Promise.resolve(done(stampOf(4))))
  const { user } = await showInArabic(commit)
  await user.click(screen.getByRole('button', { name: /الأصل: Forum Città Mondo/ }))
  await user.keyboard('!')
  await user.tab()
  await waitFor(() => expect(commit).toHaveBeenCalledOnce())
  expect(commit.mock.calls[0]?.[0].operations).toMatchObject([
    { fields: { name: 'Forum Città Mondo!' }, base: { name: stampOf(1) } }
  ])
})

test('A translated title that is emptied is taken away.', async () => {
  const commit = vi.fn<CommitCall>(() => Promise.resolve(done(stampOf(4))))
  const { user } = await showInArabic(commit)
  const heading = screen.getByRole('heading', { level: 1 })
  await user.click(within(heading).getByRole('button'))
  await user.clear(within(heading).getByRole('textbox'))
  await user.tab()
  await waitFor(() => expect(commit).toHaveBeenCalledOnce())
  expect(commit.mock.calls[0]?.[0].operations).toMatchObject([{ fields: { 'name@ar': null } }])
})
