import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { type City, cityOf, made } from '../../../tests/support/renderer/city.ts'
import { expectAccessible } from '../../../tests/support/renderer/expect-accessible.ts'
import { idOf } from '../../../tests/support/renderer/ids.ts'
import { renderInApp } from '../../../tests/support/renderer/render-in-app.tsx'
import { Screen } from './screen.tsx'

const [SCHOOL, HOUSING, URGENCY, COST, CULTURE, YOUTH] = [1, 2, 20, 21, 50, 51].map(idOf) as [
  ...[string, string, string, string, string, string]
]

const CRITERIA = [
  made('criterion', 20, { name: 'Urgenza', weight: 30, direction: 'benefit' }),
  made('criterion', 21, { name: 'Costo', weight: 20, direction: 'cost', question: 'Quanto costa?' })
]
const PRIORITIES = [
  made('department', 50, { name: 'Cultura' }),
  made('priority', 1, { title: 'Scuola' }),
  made('priority', 2, { title: 'Casa' }),
  made('score', 30, { priority: SCHOOL, criterion: URGENCY, department: CULTURE, value: 2 })
]

const aCity = cityOf([
  ...CRITERIA,
  ...PRIORITIES,
  made('department', 51, { name: 'Giovani' }),
  made('score', 31, { priority: SCHOOL, criterion: URGENCY, department: YOUTH, value: 4 })
])
const aCityOfOneDepartment = cityOf([...CRITERIA, ...PRIORITIES])
const aCityWithoutNeeds = cityOf(CRITERIA)

const setUp = async (city: Promise<City> = aCity()) => {
  const open = await city
  return { city: open, ...renderInApp(<Screen />, { city: open }) }
}

/** Scores of a need as a department gave them: criterion and value. */
const scoresOf = async ({ client }: City, priority: string) =>
  (await client.needs.scores({ department: CULTURE, priorities: [priority] })).map(
    ({ criterion, value }) => [criterion, value] as const
  )

const openScores = async (user: ReturnType<typeof renderInApp>['user']) => {
  await user.click(await screen.findByRole('tab', { name: 'Punteggi' }))
  const grid = await screen.findByRole('grid', { name: 'Punteggi' })
  await within(grid).findByText('Scuola')
  grid.focus()
  return grid
}

describe('needs and priorities', () => {
  it('say what they are for while there is none', async () => {
    const { container } = await setUp(aCityWithoutNeeds())
    expect(await screen.findByText(/Si comincia dalla prima/)).toBeVisible()
    await expectAccessible(container)
  })

  it('list totals, ranks and the spread between departments', async () => {
    const { container } = await setUp()
    expect(await screen.findByText('Scuola')).toBeVisible()
    expect(await screen.findByText('2,0 – 4,0')).toBeVisible()
    await expectAccessible(container)
  })

  it('leave spread and voices out for a group of one', async () => {
    const { user } = await setUp(aCityOfOneDepartment())
    await screen.findByText('Scuola')
    expect(screen.queryByRole('columnheader', { name: 'Divergenza' })).toBeNull()
    const grid = await openScores(user)
    expect(screen.queryByLabelText('Punteggi di')).toBeNull()
    // The only department has scored already: its scores are shown, not empty ones of the group.
    expect(within(grid).getByRole('row', { name: /Scuola/ })).toHaveTextContent('Scuola2–2,0')
  })

  it('score an empty cell with a digit and the arrows', async () => {
    const { user, city, container } = await setUp()
    await openScores(user)
    await expectAccessible(container)
    await user.keyboard('{ArrowDown}{ArrowRight}5')
    await waitFor(async () => expect(await scoresOf(city, HOUSING)).toEqual([[COST, 5]]))
  })

  it('go on to the next cell with the tab key after a digit, and stay in the grid', async () => {
    const { user, city } = await setUp()
    const grid = await openScores(user)
    await user.keyboard('{ArrowDown}5{Tab}4')
    await waitFor(async () =>
      expect(await scoresOf(city, HOUSING)).toEqual(
        expect.arrayContaining([
          [URGENCY, 5],
          [COST, 4]
        ])
      )
    )
    expect(grid).toHaveFocus()
  })

  it('ask for a reason when a standing score changes', async () => {
    const { user, city } = await setUp()
    await openScores(user)
    await user.keyboard('4')
    const dialog = await screen.findByRole('dialog')
    await user.type(within(dialog).getByRole('textbox'), 'Nuovi dati')
    await user.click(within(dialog).getByRole('button', { name: 'Salva' }))
    await waitFor(async () => expect(await scoresOf(city, SCHOOL)).toEqual([[URGENCY, 4]]))
    const [newest] = await city.client.record.history({ type: 'score', id: idOf(30) })
    expect(newest).toMatchObject({ reason: 'Nuovi dati' })
  })

  it('take a score away with Delete', async () => {
    const { user, city } = await setUp()
    await openScores(user)
    await user.keyboard('{Delete}')
    await waitFor(async () => expect(await scoresOf(city, SCHOOL)).toEqual([]))
  })

  it('show the sum of the weights and mark what counts the other way', async () => {
    const { user, city } = await setUp()
    const grid = await openScores(user)
    expect(within(grid).getByText('somma 50')).toBeVisible()
    expect(within(grid).getByRole('columnheader', { name: /Costo/ })).toHaveTextContent('inverso')
    await user.click(within(grid).getByRole('button', { name: /^Peso: Urgenza:/ }))
    const weight = within(grid).getByRole('textbox', { name: 'Peso: Urgenza' })
    await user.clear(weight)
    await user.type(weight, '45{Enter}')
    await waitFor(async () =>
      expect(await city.values('criterion', URGENCY, 'weight')).toEqual({ weight: 45 })
    )
    expect(await within(grid).findByText('somma 65')).toBeVisible()
  })

  it('hold the criteria in a panel', async () => {
    const { user, container } = await setUp()
    await openScores(user)
    await user.click(screen.getByRole('button', { name: 'Gestisci i criteri' }))
    expect(await screen.findByRole('button', { name: 'Sposta dopo: Urgenza' })).toBeVisible()
    expect(screen.getByRole('button', { name: 'Sposta prima: Urgenza' })).toBeDisabled()
    await expectAccessible(container)
  })

  it('rank with a figure and decide with a reason; excluding needs one', async () => {
    const { user, city, container } = await setUp()
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
    await waitFor(async () =>
      expect(await city.values('priority', HOUSING, 'decision', 'decisionReason')).toEqual({
        decision: 'excluded',
        decisionReason: 'Non compete al Comune'
      })
    )
  })

  it('freeze the ranking that a decision is drawn from, and list what was frozen', async () => {
    const city = aCity()
    const nothing = { roadmap: null, body: null, actNumber: null, actDate: null, note: null }
    await (await city).client.roadmap.seal({ ...nothing, title: 'Seduta di marzo', occasion: 'ranking' })
    const { user } = await setUp(city)
    await user.click(await screen.findByRole('tab', { name: 'Graduatoria' }))
    await user.click(await screen.findByRole('button', { name: 'Blocca questa graduatoria…' }))
    const dialog = await screen.findByRole('dialog')
    expect(await within(dialog).findByText('Seduta di marzo')).toBeVisible()
    // It has one occasion, and no roadmap.
    expect(within(dialog).queryByRole('combobox', { name: 'Occasione' })).toBeNull()
    await user.type(within(dialog).getByRole('textbox', { name: 'Titolo' }), 'Maggio')
    await user.click(within(dialog).getByRole('button', { name: 'Blocca questa versione' }))
    await waitFor(async () =>
      expect((await (await city).client.needs.frame()).sealed).toMatchObject([
        { title: 'Maggio', occasion: 'ranking' },
        { title: 'Seduta di marzo' }
      ])
    )
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })
})
