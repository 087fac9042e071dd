import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { PianoError } from '#shared/contract/errors.ts'
import { scorePriority } from '#shared/rules/scoring.ts'
import { expectAccessible } from '../../../tests/support/renderer/expect-accessible.ts'
import type { Answers } from '../../../tests/support/renderer/fake-core.ts'
import { listing } from '../../../tests/support/renderer/packed-rows.ts'
import { renderInApp } from '../../../tests/support/renderer/render-in-app.tsx'
import { Screen } from './screen.tsx'
import type { Needs, ScoreCell, Total, Voice } from './types.ts'

const idOf = (last: number): string => `01990000-0000-7000-8000-${String(last).padStart(12, '0')}`
const STAMP = 's'.repeat(42)
const CULTURE = idOf(50)
const YOUTH = idOf(51)
const named = (id: string, title: string) => ({ type: 'department' as const, id, title, deleted: false })

type Fixture = Pick<Needs, 'criteria' | 'departments'> & {
  readonly titles: readonly string[]
  readonly scores: readonly (ScoreCell & { readonly department: Voice })[]
}

const scoreOf = (last: number, department: string, value: number): Fixture['scores'][number] => ({
  id: idOf(last),
  priority: idOf(1),
  criterion: idOf(20),
  department,
  value,
  note: null,
  stamp: STAMP
})

const NEEDS: Fixture = {
  titles: ['Scuola', 'Casa'],
  criteria: [
    { id: idOf(20), name: 'Urgenza', weight: 30, direction: 'benefit', question: null },
    { id: idOf(21), name: 'Costo', weight: 20, direction: 'cost', question: 'Quanto costa?' }
  ],
  departments: [named(CULTURE, 'Cultura'), named(YOUTH, 'Giovani')],
  scores: [scoreOf(30, CULTURE, 2), scoreOf(31, YOUTH, 4)]
}

const rowsOf = ({ titles }: Fixture) =>
  titles.map((title, at) => ({
    id: idOf(at + 1),
    title,
    department: null,
    decision: null,
    decisionReason: null,
    targetGroup: null,
    position: `a${at}`,
    actions: 0
  }))

const totalsOf = ({ titles, criteria, scores }: Fixture): Total[] =>
  titles.map((_, at) => {
    const own = scores.filter(({ priority }) => priority === idOf(at + 1))
    const { total, scored, byDepartment } = scorePriority(criteria, own)
    const voices = [...byDepartment].map(([department, score]) => ({ department, score }))
    return { id: idOf(at + 1), total, scored, voices }
  })

type Sent = { readonly reason?: string; readonly operations: readonly { readonly op: string }[] }

const setUp = (needs: Fixture = NEEDS) => {
  const commit = vi.fn((sent: Sent) =>
    sent.reason === undefined && sent.operations.some(({ op }) => op === 'set') && 'needsReason' in needs
      ? Promise.reject(new PianoError('REASON_REQUIRED'))
      : Promise.resolve({ stamp: STAMP, change: null, created: [] })
  )
  const answers: Answers = {
    needs: {
      totals: () => Promise.resolve(totalsOf(needs)),
      frame: () => Promise.resolve({ criteria: [...needs.criteria], departments: [...needs.departments] }),
      scores: ({ department, priorities }) =>
        Promise.resolve(
          needs.scores
            .filter(score => score.department === department && priorities.includes(score.priority))
            .map(({ department: _, ...cell }) => cell)
        )
    },
    record: {
      list: listing({ priority: rowsOf(needs) }),
      commit,
      get: ({ type, id }: { readonly type: string; readonly id: string }) =>
        Promise.resolve({
          type,
          id,
          title: rowsOf(needs).find(one => one.id === id)?.title ?? '',
          deletedAt: null,
          values: { decision: null, decisionReason: null, weight: 30 },
          stamps: { decision: null, decisionReason: null, weight: STAMP },
          translations: [],
          path: [],
          references: {},
          connections: [],
          attachments: []
        })
    } as unknown as Answers['record'] & object
  }
  return { commit, ...renderInApp(<Screen />, { answers }) }
}

const openScores = async (user: ReturnType<typeof renderInApp>['user']) => {
  await user.click(await screen.findByRole('tab', { name: 'Punteggi' }))
  const grid = await screen.findByRole('grid', { name: 'Punteggi' })
  grid.focus()
  return grid
}

describe('needs and priorities', () => {
  it('say what they are for while there is none', async () => {
    const { container } = setUp({ ...NEEDS, titles: [] })
    expect(await screen.findByText(/Si comincia dalla prima/)).toBeVisible()
    await expectAccessible(container)
  })

  it('list totals, ranks and the spread between departments', async () => {
    const { container } = setUp()
    expect(await screen.findByText('Scuola')).toBeVisible()
    expect(screen.getByText('2,0 – 4,0')).toBeVisible()
    await expectAccessible(container)
  })

  it('leave spread and voices out for a group of one', async () => {
    const { user } = setUp({ ...NEEDS, departments: [named(CULTURE, 'Cultura')] })
    await screen.findByText('Scuola')
    expect(screen.queryByRole('columnheader', { name: 'Divergenza' })).toBeNull()
    const grid = await openScores(user)
    expect(screen.queryByLabelText('Punteggi di')).toBeNull()
    // The only department has scored already: its scores are shown, not empty ones of the group.
    expect(within(grid).getByRole('row', { name: /Scuola/ })).toHaveTextContent('Scuola2–2,0')
  })

  it('score an empty cell with a digit and the arrows', async () => {
    const { user, commit, container } = setUp()
    await openScores(user)
    await expectAccessible(container)
    await user.keyboard('{ArrowDown}{ArrowRight}5')
    await waitFor(() => expect(commit).toHaveBeenCalledTimes(1))
    expect(commit.mock.calls[0]?.[0].operations).toEqual([
      {
        op: 'create',
        type: 'score',
        fields: { priority: idOf(2), criterion: idOf(21), department: CULTURE, value: 5 }
      }
    ])
  })

  it('ask for a reason when a standing score changes', async () => {
    const { user, commit } = setUp(Object.assign({ needsReason: true }, NEEDS))
    await openScores(user)
    await user.keyboard('4')
    const dialog = await screen.findByRole('dialog')
    await user.type(within(dialog).getByRole('textbox'), 'Nuovi dati')
    await user.click(within(dialog).getByRole('button', { name: 'Salva' }))
    await waitFor(() => expect(commit).toHaveBeenCalledTimes(2))
    expect(commit.mock.calls[1]?.[0]).toMatchObject({
      reason: 'Nuovi dati',
      operations: [{ op: 'set', id: idOf(30), fields: { value: 4 }, base: { value: STAMP } }]
    })
  })

  it('take a score away with Delete', async () => {
    const { user, commit } = setUp()
    await openScores(user)
    await user.keyboard('{Delete}')
    await waitFor(() =>
      expect(commit.mock.calls[0]?.[0].operations).toEqual([{ op: 'delete', type: 'score', id: idOf(30) }])
    )
  })

  it('show the sum of the weights and mark what counts the other way', async () => {
    const { user, commit } = setUp()
    const grid = await openScores(user)
    expect(within(grid).getByText('somma 50')).toBeVisible()
    expect(within(grid).getByRole('columnheader', { name: /Costo/ })).toHaveTextContent('inverso')
    await user.click(within(grid).getByRole('button', { name: /^Peso: Urgenza:/ }))
    const weight = within(grid).getByRole('textbox', { name: 'Peso: Urgenza' })
    await user.clear(weight)
    await user.type(weight, '45{Enter}')
    await waitFor(() =>
      expect(commit.mock.calls[0]?.[0].operations).toEqual([
        { op: 'set', type: 'criterion', id: idOf(20), fields: { weight: 45 }, base: { weight: STAMP } }
      ])
    )
  })

  it('hold the criteria in a panel', async () => {
    const { user, container } = setUp()
    await openScores(user)
    await user.click(screen.getByRole('button', { name: 'Gestisci i criteri' }))
    expect(await screen.findByRole('button', { name: 'Sposta dopo: Urgenza' })).toBeVisible()
    expect(screen.getByRole('button', { name: 'Sposta prima: Urgenza' })).toBeDisabled()
    await expectAccessible(container)
  })

  it('rank with a figure and decide with a reason; excluding needs one', async () => {
    const { user, commit, container } = setUp()
    await user.click(await screen.findByRole('tab', { name: 'Graduatoria' }))
    expect(await screen.findByRole('figure', { name: 'Graduatoria delle priorità' })).toBeVisible()
    await expectAccessible(container)
    await user.click(screen.getByRole('button', { name: 'Decisione su: Casa' }))
    const dialog = await screen.findByRole('dialog')
    await user.click(await within(dialog).findByRole('combobox', { name: 'Decisione' }))
    await user.click(await screen.findByRole('option', { name: 'Esclusa' }))
    expect(within(dialog).getByRole('button', { name: 'Salva' })).toBeDisabled()
    await user.type(within(dialog).getByRole('textbox', { name: /Motivo/ }), 'Non compete al Comune')
    await user.click(within(dialog).getByRole('button', { name: 'Salva' }))
    await waitFor(() =>
      expect(commit.mock.calls[0]?.[0].operations).toEqual([
        {
          op: 'set',
          type: 'priority',
          id: idOf(2),
          fields: { decision: 'excluded', decisionReason: 'Non compete al Comune' },
          base: { decision: null, decisionReason: null }
        }
      ])
    )
  })
})
