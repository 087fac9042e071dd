import { screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type { RoadmapTree } from '#shared/contract/roadmap.ts'
import { expectAccessible } from '../../../tests/support/renderer/expect-accessible.ts'
import { renderInApp } from '../../../tests/support/renderer/render-in-app.tsx'
import { actionNode, idOf, roadmapTree } from '../../../tests/support/renderer/roadmap-tree.ts'
import type { Client } from '../../app/client/core.tsx'
import { Screen } from './screen.tsx'

type CommitCall = Client['record']['commit']
// The texts of another language come from the disk first.
const PATIENT = { timeout: 20_000 }
const STAMP = '2026-03-12T10:00:01.000Z-0000-abcdef012345'

const show = async (tree: RoadmapTree = roadmapTree(), readOnly = false) => {
  const commit = vi.fn<CommitCall>(() =>
    Promise.resolve({ stamp: STAMP, changed: [], created: [{ type: 'action' as const, id: idOf(999) }] })
  )
  const result = renderInApp(<Screen />, {
    answers: {
      roadmap: { tree: () => Promise.resolve(tree) },
      group: { list: () => Promise.resolve({ departments: [], members: [] }) },
      record: { commit, children: () => Promise.resolve([]) }
    },
    workspace: { readOnly }
  })
  await screen.findByRole('heading', { level: 1 })
  return { ...result, commit }
}
const written = (commit: Awaited<ReturnType<typeof show>>['commit']) => commit.mock.calls[0]?.[0].operations
const rowOf = (title: string) => {
  const row = screen.getByText(title).closest('tr')
  if (row === null) throw new Error(`no row ${title}`)
  return row
}

test('The tree is a treegrid with levels, and its head says how much is ready for the council.', async () => {
  const { container } = await show()
  expect(screen.getByRole('treegrid', { name: 'Assi, obiettivi e azioni' })).toBeInTheDocument()
  expect(rowOf('Asse 10')).toHaveAttribute('aria-level', '1')
  expect(rowOf('Azione 112')).toHaveAttribute('aria-level', '3')
  expect(rowOf('Obiettivo 110')).toHaveAttribute('aria-expanded', 'true')
  expect(screen.getByText(/78\s?%/)).toBeInTheDocument()
  await expectAccessible(container)
})

test('Arrows fold, unfold and climb, as in any tree.', async () => {
  const { user } = await show()
  screen.getByRole('treegrid').focus()
  await user.keyboard('{ArrowDown}{ArrowLeft}')
  expect(rowOf('Obiettivo 110')).toHaveAttribute('aria-expanded', 'false')
  expect(screen.queryByText('Azione 111')).not.toBeInTheDocument()
  await user.keyboard('{ArrowRight}')
  expect(screen.getByText('Azione 111')).toBeInTheDocument()
  await user.keyboard('{ArrowDown}{ArrowLeft}{ArrowLeft}')
  expect(rowOf('Obiettivo 110')).toHaveAttribute('aria-expanded', 'false')
})

test('Alt and an arrow move an action past its neighbour.', async () => {
  const { user, commit } = await show()
  screen.getByRole('treegrid').focus()
  await user.keyboard('{ArrowDown}{ArrowDown}{Alt>}{ArrowDown}{/Alt}')
  await waitFor(() => expect(commit).toHaveBeenCalledOnce())
  expect(written(commit)).toEqual([
    {
      op: 'set',
      type: 'action',
      id: idOf(111),
      fields: { position: expect.any(String) },
      base: { position: expect.any(String) }
    }
  ])
})

test('A title is edited in its cell with the stamp it was shown with.', async () => {
  const { user, commit } = await show()
  screen.getByRole('treegrid').focus()
  await user.keyboard('{ArrowDown}{ArrowDown}{F2}')
  await user.clear(screen.getByRole('textbox', { name: 'Titolo' }))
  await user.keyboard('Sportello unico{Enter}')
  await waitFor(() => expect(commit).toHaveBeenCalledOnce())
  expect(written(commit)).toMatchObject([
    { op: 'set', id: idOf(111), fields: { title: 'Sportello unico' }, base: { title: expect.any(String) } }
  ])
})

test('On an Arabic screen the tree shows translated titles, and a cell edits the translation.', async () => {
  const commit = vi.fn<CommitCall>(() => Promise.resolve({ stamp: STAMP, changed: [], created: [] }))
  const tree = roadmapTree()
  for (const { actions } of tree.axes.flatMap(({ objectives }) => objectives))
    for (const action of actions) action.stamps = { ...action.stamps, 'title@ar': STAMP }
  const { user } = renderInApp(<Screen />, {
    language: 'ar',
    answers: {
      roadmap: { tree: () => Promise.resolve(tree) },
      group: { list: () => Promise.resolve({ departments: [], members: [] }) },
      record: {
        commit,
        titles: () =>
          Promise.resolve([
            { type: 'axis', id: idOf(10), title: 'محور' },
            { type: 'action', id: idOf(111), title: 'إجراء أول' }
          ])
      }
    }
  })
  expect(await screen.findByText('إجراء أول', {}, PATIENT)).toBeVisible()
  expect(screen.getByText('محور')).toBeVisible()
  expect(screen.queryByText('Azione 111')).not.toBeInTheDocument()
  expect(screen.getByText('Azione 112')).toBeVisible()
  screen.getByRole('treegrid').focus()
  await user.keyboard('{ArrowDown}{ArrowDown}{F2}')
  const input = screen.getByRole('textbox', { name: 'العنوان' })
  expect(input).toHaveValue('إجراء أول')
  await user.clear(input)
  await user.keyboard('إجراء{Enter}')
  await waitFor(() => expect(commit).toHaveBeenCalledOnce())
  expect(written(commit)).toEqual([
    {
      op: 'set',
      type: 'action',
      id: idOf(111),
      fields: { 'title@ar': 'إجراء' },
      base: { 'title@ar': STAMP }
    }
  ])
})

test('Enter adds an action and leaves the line for the next one.', async () => {
  const { user, commit } = await show()
  await user.click(screen.getAllByRole('button', { name: 'Nuova azione' })[0] as HTMLElement)
  await user.keyboard('Mediazione nelle scuole{Enter}')
  await waitFor(() => expect(commit).toHaveBeenCalledOnce())
  expect(written(commit)).toMatchObject([
    { op: 'create', type: 'action', fields: { title: 'Mediazione nelle scuole', objective: idOf(210) } }
  ])
  await waitFor(() => expect(screen.getByRole('textbox', { name: /^Azione/ })).toHaveValue(''))
})

test('Everything can be done from the row’s menu by keyboard; deleting goes to the bin.', async () => {
  const { user, commit } = await show()
  screen.getByRole('treegrid').focus()
  await user.keyboard('{ArrowDown}{ArrowDown}{Shift>}{F10}{/Shift}')
  const menu = await screen.findByRole('menu')
  expect(within(menu).getByRole('menuitem', { name: /Sposta su/ })).toBeInTheDocument()
  await user.click(within(menu).getByRole('menuitem', { name: /cestino/ }))
  await waitFor(() => expect(written(commit)).toEqual([{ op: 'delete', type: 'action', id: idOf(111) }]))
})

test('A declared light stands beside the computed one.', async () => {
  const tree = roadmapTree()
  const first = tree.axes[0]?.objectives[0]
  if (first === undefined) throw new Error('no objective')
  first.actions = [actionNode(111, { delivery: { light: 'bad', reasons: ['endPassed'], declared: 'good' } })]
  await show(tree)
  expect(rowOf('Azione 111')).toHaveTextContent(/Critico.*dichiarato: In linea/i)
})

test('Words filter the tree and the groups that hold nothing go away.', async () => {
  const { user } = await show()
  await user.type(screen.getByRole('textbox', { name: 'Filtra l’elenco' }), 'azione 122')
  await waitFor(() => expect(screen.queryByText('Azione 111')).not.toBeInTheDocument())
  expect(screen.getByText('Obiettivo 120')).toBeInTheDocument()
  expect(screen.queryByText('Obiettivo 110')).not.toBeInTheDocument()
})

test('A workspace that cannot be written offers nothing that writes.', async () => {
  const { user, commit } = await show(roadmapTree(), true)
  expect(screen.queryByRole('button', { name: 'Nuova azione' })).not.toBeInTheDocument()
  screen.getByRole('treegrid').focus()
  await user.keyboard('{Delete}{F2}{Insert}{Alt>}{ArrowDown}{/Alt}')
  expect(screen.queryByRole('textbox', { name: 'Titolo' })).not.toBeInTheDocument()
  expect(commit).not.toHaveBeenCalled()
})

test('Without a roadmap the screen says what one is for and how to begin.', async () => {
  const { container, user } = await show({ ...roadmapTree(), roadmaps: [], roadmap: null, axes: [] })
  await user.click(screen.getByRole('button', { name: 'Nuova roadmap' }))
  expect(await screen.findByRole('dialog', { name: 'Nuova roadmap' })).toBeInTheDocument()
  await expectAccessible(container)
})
