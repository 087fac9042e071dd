import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type { ActionNode } from '#shared/contract/roadmap.ts'
import { expectAccessible } from '../../../tests/support/renderer/expect-accessible.ts'
import { idOf } from '../../../tests/support/renderer/ids.ts'
import { listing } from '../../../tests/support/renderer/packed-rows.ts'
import { renderInApp } from '../../../tests/support/renderer/render-in-app.tsx'
import { actionNode, answersOf, roadmapTree } from '../../../tests/support/renderer/roadmap-tree.ts'
import type { Client } from '../../app/client/core.tsx'
import { askFor } from '../../app/commands/asked.ts'
import type { RoadmapTree } from './plan.ts'
import { Screen } from './screen.tsx'

type CommitCall = Client['record']['commit']
// The texts of another language come from the disk first.
const PATIENT = { timeout: 20_000 }
const STAMP = '2026-03-12T10:00:01.000Z-0000-abcdef012345'

const show = async (tree: RoadmapTree = roadmapTree(), readOnly = false) => {
  const commit = vi.fn<CommitCall>(() =>
    Promise.resolve({ stamp: STAMP, change: null, created: [{ type: 'action' as const, id: idOf(999) }] })
  )
  const result = renderInApp(<Screen />, {
    answers: {
      roadmap: answersOf(tree),
      record: { commit, children: () => Promise.resolve([]), list: listing({ budgetLine: [] }) }
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
  const unready = actionNode(112, { missing: ['outputIndicator'] })
  const { container } = await show(roadmapTree({ 110: [actionNode(111), unready] }))
  expect(screen.getByRole('treegrid', { name: 'Assi, obiettivi e azioni' })).toBeInTheDocument()
  expect(rowOf('Asse 10')).toHaveAttribute('aria-level', '1')
  expect(rowOf('Azione 112')).toHaveAttribute('aria-level', '3')
  expect(rowOf('Obiettivo 110')).toHaveAttribute('aria-expanded', 'true')
  expect(screen.getByText(/75\s?%/)).toBeInTheDocument()
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

test('Parts of the plan without a code are read with their numbers, which follow their places.', async () => {
  const { user, container } = await show(
    roadmapTree({ 110: [actionNode(111), actionNode(112, { code: 'B7' })] })
  )
  const codes = () => [...container.querySelectorAll('tbody bdi')].map(code => code.textContent)
  expect(codes()).toEqual(['1', '1.1', '1.1.1', 'B7', '1.2', '1.2.1', '1.2.2', '2', '2.1'])
  // A number is no code that somebody gave: its input is empty.
  await user.click(screen.getByRole('button', { name: 'Colonne' }))
  await user.click(await screen.findByRole('checkbox', { name: 'Codice' }))
  await user.keyboard('{Escape}')
  screen.getByRole('treegrid').focus()
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowRight}{F2}')
  expect(screen.getByRole('textbox', { name: 'Codice' })).toHaveValue('')
})

test('Ins makes what the button of the row makes: inside an axis an objective, inside an objective an action.', async () => {
  const { user } = await show()
  screen.getByRole('treegrid').focus()
  await user.keyboard('{Insert}')
  expect(screen.getByRole('textbox', { name: /^Obiettivo/ })).toHaveFocus()
  await user.keyboard('{Escape}{ArrowDown}{Insert}')
  expect(screen.getByRole('textbox', { name: /^Azione/ })).toHaveFocus()
  await user.keyboard('{Escape}{ArrowDown}{Insert}')
  expect(screen.getByRole('textbox', { name: /^Azione/ })).toHaveFocus()
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
  const commit = vi.fn<CommitCall>(() => Promise.resolve({ stamp: STAMP, change: null, created: [] }))
  const tree = roadmapTree()
  for (const { actions } of tree.axes.flatMap(({ objectives }) => objectives))
    for (const action of actions) action.stamps = { ...action.stamps, 'title@ar': STAMP }
  const { user } = renderInApp(<Screen />, {
    language: 'ar',
    answers: {
      roadmap: answersOf(tree),
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

test('Selected actions are set at once: the box of a group takes all of its own, Shift those on the way.', async () => {
  const commit = vi.fn<CommitCall>(() => Promise.resolve({ stamp: STAMP, change: null, created: [] }))
  const fields = ({ ids }: { readonly ids: readonly string[] }) =>
    Promise.resolve(ids.map(id => ({ id, values: { status: 'inProgress' }, stamps: { status: STAMP } })))
  const { user } = renderInApp(<Screen />, {
    answers: { roadmap: answersOf(roadmapTree()), record: { commit, fields } }
  })
  const tree = await screen.findByRole('treegrid')
  tree.focus()
  await user.keyboard('{ArrowDown}{ArrowDown}{Shift>}{ArrowDown}{/Shift}')
  const bar = () => within(screen.getByRole('region', { name: 'Righe selezionate' }))
  expect(bar().getByText('2 selezionate')).toBeVisible()
  await user.click(within(rowOf('Obiettivo 110')).getByRole('checkbox'))
  expect(screen.queryByRole('region', { name: 'Righe selezionate' })).not.toBeInTheDocument()
  await user.click(within(rowOf('Asse 10')).getByRole('checkbox'))
  expect(bar().getByText('4 selezionate')).toBeVisible()
  await user.click(within(rowOf('Obiettivo 120')).getByRole('checkbox'))
  await user.click(bar().getByRole('button', { name: 'Imposta: Stato' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Completata' }))
  await waitFor(() => expect(commit).toHaveBeenCalledOnce())
  expect(written(commit)).toMatchObject([
    { op: 'set', type: 'action', id: idOf(111), fields: { status: 'completed' } },
    { op: 'set', type: 'action', id: idOf(112), fields: { status: 'completed' } }
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

test('A new action asked for by its name is one, also where the last axis has no objective yet.', async () => {
  const tree = roadmapTree()
  const [last, ...others] = tree.axes.toReversed()
  const axes = [...others.toReversed(), ...(last ? [{ ...last, objectives: [] }] : [])]
  const objective = axes.flatMap(({ objectives }) => objectives).at(-1)?.id
  const { user, commit } = await show({ ...tree, axes })
  act(() => askFor({ id: 'newAction', area: 'roadmap' }))
  await screen.findByRole('textbox', { name: 'Azione: Titolo' })
  await user.keyboard('Corso{Enter}')
  await waitFor(() => expect(commit).toHaveBeenCalledOnce())
  expect(written(commit)).toMatchObject([
    { op: 'create', type: 'action', fields: { title: 'Corso', objective } }
  ])
})

test('History names an action by its title, whatever its number.', async () => {
  const { user, commit } = await show()
  await user.click(screen.getByText('Azione 111'))
  await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{F2}')
  const start = await screen.findByRole('textbox', { name: 'Inizio' })
  await user.clear(start)
  await user.type(start, '1/3/2027{Enter}')
  await waitFor(() => expect(commit).toHaveBeenCalledOnce())
  expect(commit.mock.calls[0]?.[0].label).toBe('Azione 111: Inizio')
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
  const delivery: ActionNode['delivery'] = { light: 'bad', reasons: ['endPassed'], declared: 'good' }
  await show(roadmapTree({ 110: [actionNode(111, { delivery })] }))
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

const approvedTree = (): RoadmapTree => {
  const approved = { startDate: '2026-01-01', endDate: '2026-11-16' }
  const tree = roadmapTree({ 110: [actionNode(111, { approved }), actionNode(112)] })
  const version = (number: number, title: string) => ({
    id: idOf(number),
    title,
    occasion: 'approval',
    body: null,
    actNumber: String(number),
    actDate: '2026-02-01',
    sealedOn: '2026-02-01',
    content: 'a'.repeat(64)
  })
  return {
    ...tree,
    sealed: [version(2, 'Seconda'), version(1, 'Prima')],
    approved: { id: idOf(2), readable: true }
  }
}
const showGantt = async (tree: RoadmapTree) => {
  const asked: (string | null)[] = []
  const result = renderInApp(<Screen />, {
    answers: {
      roadmap: {
        ...answersOf(tree),
        frame: async ({ approved }) => {
          asked.push(approved)
          const chosen = tree.sealed.find(({ id }) => id === approved)
          const frame = await answersOf(tree).frame()
          return { ...frame, ...(chosen && { approved: { id: chosen.id, readable: true } }) }
        }
      },
      record: { list: listing({ budgetLine: [] }) }
    }
  })
  await result.user.click(await screen.findByRole('tab', { name: 'Cronoprogramma' }))
  await screen.findByRole('region', { name: 'Cronoprogramma, scorrevole' })
  return { ...result, asked }
}

test('The Gantt says how far an action is from its approved dates, in words and as a shadow.', async () => {
  const { container, user } = await showGantt(approvedTree())
  expect(screen.getByRole('img', { name: /Azione 111: fine \+45 giorni/ })).toBeInTheDocument()
  const marks = container.querySelectorAll(`rect[data-record="${idOf(111)}"]`)
  expect([...marks].map(mark => mark.querySelector('title')?.textContent)).toEqual([
    expect.stringContaining('Rispetto all’approvazione: fine +45 giorni'),
    expect.stringContaining('Rispetto all’approvazione: fine +45 giorni')
  ])
  expect(container.querySelectorAll(`rect[data-record="${idOf(112)}"]`)).toHaveLength(1)
  await expectAccessible(container)
  await user.click(screen.getByRole('radio', { name: 'Tabella' }))
  expect(screen.getByRole('columnheader', { name: 'Scostamento' })).toBeInTheDocument()
  expect(screen.getAllByText('aggiunta dopo l’approvazione').length).toBeGreaterThan(0)
})

test('Arrows carry the cursor of the Gantt from action to action, each told with its shift.', async () => {
  const { user } = await showGantt(approvedTree())
  const cursor = screen.getByRole('button', { name: /^1\.1\.1 Azione 111: .*fine \+45 giorni/ })
  cursor.focus()
  await user.keyboard('{ArrowDown}')
  expect(screen.getByRole('button', { name: /^1\.1\.2 Azione 112: / })).toHaveFocus()
  await user.keyboard('{End}{ArrowDown}')
  expect(screen.getByRole('button', { name: /^1\.2\.2 Azione 122: / })).toHaveFocus()
})

test('Among several approvals a person chooses the one to compare with.', async () => {
  const { user, asked } = await showGantt(approvedTree())
  await user.click(screen.getByRole('combobox', { name: 'Confronta con l’approvazione' }))
  await user.click(await screen.findByRole('option', { name: /^Prima · 1 ·/ }))
  await waitFor(() => expect(asked.at(-1)).toBe(idOf(1)))
})

test('An approved version that cannot be read is told; the Gantt shows today alone.', async () => {
  await showGantt({ ...roadmapTree(), approved: { id: idOf(2), readable: false } })
  expect(screen.getByText(/La versione approvata non si può leggere/)).toBeInTheDocument()
  expect(screen.getByRole('img', { name: /4 azioni/ })).toBeInTheDocument()
})

test('The overview says how far the plan works across departments, with the axes to look at.', async () => {
  const { user } = renderInApp(<Screen />, {
    answers: {
      roadmap: {
        ...answersOf(roadmapTree()),
        reach: () =>
          Promise.resolve({
            actions: 4,
            joint: 3,
            density: 40,
            byCityRole: [{ role: null, count: 4 }],
            axesWithoutMigrantLed: [idOf(20)]
          })
      },
      record: { list: listing({ budgetLine: [] }) }
    }
  })
  await user.click(await screen.findByRole('tab', { name: 'Quadro d’insieme' }))
  const reach = await screen.findByRole('region', { name: 'Quanto il piano è intersettoriale' })
  expect(reach).toHaveTextContent(/3 azioni su 4 coinvolgono almeno due direzioni \(75\s?%\)/)
  expect(within(reach).getByRole('button', { name: '2 Asse 20' })).toBeInTheDocument()
})

test('The act that approved the roadmap is named beside its title.', async () => {
  await showGantt(approvedTree())
  expect(screen.getByText(/^Approvata: 2 · 1° feb.2026$/u)).toBeInTheDocument()
})

test('An approval of what is not ready is registered only when a person says so.', async () => {
  const { user } = await showGantt(roadmapTree({ 110: [actionNode(111, { missing: ['lead'] })] }))
  await user.click(screen.getByRole('button', { name: 'Altre azioni' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Registra l’approvazione…' }))
  const dialog = await screen.findByRole('dialog')
  await user.type(within(dialog).getByRole('textbox', { name: 'Titolo' }), 'Approvata')
  const save = within(dialog).getByRole('button', { name: 'Blocca questa versione' })
  expect(save).toBeDisabled()
  expect(within(dialog).getByText(/^Pronte per il Consiglio: .*Documenti/)).toBeInTheDocument()
  await user.click(within(dialog).getByRole('checkbox', { name: 'Registra comunque l’approvazione' }))
  expect(save).toBeEnabled()
})
