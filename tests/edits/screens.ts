import type { RecordType } from '#shared/model/index.ts'
import { childrenQuery, historyQuery, pageQuery } from '../../renderer/app/records/queries.ts'
import { recordListQuery } from '../../renderer/app/records/record-lists.ts'
import { INDICATORS } from '../../renderer/areas/monitoring/list.ts'
import { standingsQuery } from '../../renderer/areas/monitoring/queries.ts'
import { PRIORITIES } from '../../renderer/areas/needs/list.ts'
import { judgementsQuery, frameQuery as needsFrame, scoresQuery } from '../../renderer/areas/needs/queries.ts'
import { actionsQuery, frameQuery as roadmapFrame } from '../../renderer/areas/roadmap/queries.ts'
import { STAKEHOLDERS } from '../../renderer/areas/stakeholders/list.ts'
import { layoutOf } from '../../renderer/record/layouts.ts'
import type { Answer, Cost, Window } from './window.ts'

/** What the frame asks for on every screen; read in another language than the workspace's. */
const showFrame = async ({ api, show }: Window): Promise<void> => {
  await show(api.settings.get.queryOptions())
  await show(api.workspace.status.queryOptions())
  await show(api.record.undoState.queryOptions())
  await show(api.start.waiting.queryOptions())
  await show(api.record.titles.queryOptions({ input: { language: 'en' } }))
}

/** The record beside the list: page, history, children. */
const showPanel = async (window: Window, type: RecordType, id: string): Promise<void> => {
  const { api, client, show, showPages } = window
  await show(pageQuery(api, { type, id }))
  await showPages(historyQuery(api, client, { type, id }))
  for (const child of layoutOf(type).children) await show(childrenQuery(api, client, { type, id }, child))
}

const firstOf = async ({ client }: Window, type: RecordType): Promise<string> => {
  const [first] = await client.record.options({ type, language: 'it', limit: 1 })
  if (first === undefined) throw new Error(`there is no ${type}`)
  return first.id
}

const childOf = async ({ client }: Window, parent: RecordType, id: string, type: RecordType) => {
  const [first] = await client.record.children({ parent: { type: parent, id }, type })
  if (first === undefined) throw new Error(`there is no ${type}`)
  return first.id
}

type Edit = { readonly what: string; readonly make: () => Promise<Cost> }

/** A screen as it is shown with the panel open, and the edits that are made on it, each time it is looked at (`turn`) other ones. */
type Screen = (window: Window, turn: number) => Promise<readonly Edit[]>

/** The start page: what was done elsewhere, in another window, changes what it says. */
const start: Screen = async (window, turn) => {
  const { api, show, edit, undo } = window
  await show(api.start.overview.queryOptions())
  const action = await firstOf(window, 'action')
  const indicator = await firstOf(window, 'indicator')
  return [
    { what: 'action', make: () => edit('action', action, 'endDate', `2026-03-${10 + turn}`) },
    { what: 'indicator', make: () => edit('indicator', indicator, 'title', `Persone ${turn}`) },
    { what: 'undo', make: undo }
  ]
}

const stakeholders: Screen = async (window, turn) => {
  const { api, client, show, edit, undo } = window
  await show(recordListQuery(api, client, STAKEHOLDERS.input))
  const id = await firstOf(window, 'stakeholder')
  await showPanel(window, 'stakeholder', id)
  return [
    { what: 'name', make: () => edit('stakeholder', id, 'name', `Associazione Ponte ${turn}`) },
    { what: 'undo', make: undo },
    { what: 'notes', make: () => edit('stakeholder', id, 'description', `Attiva dal ${1990 + turn}.`) },
    { what: 'power', make: () => edit('stakeholder', id, 'power', 1 + (turn % 5)) }
  ]
}

const needs: Screen = async (window, turn) => {
  const { api, client, show, edit, undo } = window
  await show(recordListQuery(api, client, PRIORITIES.input))
  await show(judgementsQuery(api, client))
  await show(needsFrame(api))
  const id = await firstOf(window, 'priority')
  const { departments, criteria } = await client.needs.frame()
  const voice = departments[0]?.id ?? null
  const rows = await client.record.options({ type: 'priority', language: 'it', limit: 50 })
  const ids = rows.map(row => row.id)
  await show(scoresQuery(api, client, voice, ids.slice(0, 25)))
  await show(scoresQuery(api, client, voice, ids.slice(25)))
  const [score] = await client.needs.scores({ department: voice, priorities: [id] })
  await showPanel(window, 'priority', id)
  return [
    { what: 'title', make: () => edit('priority', id, 'title', `Casa ${turn}`) },
    { what: 'undo', make: undo },
    { what: 'score', make: () => edit('score', score?.id ?? '', 'value', score?.value === 5 ? 4 : 5) },
    { what: 'weight', make: () => edit('criterion', criteria[0]?.id ?? '', 'weight', 30 + turn) },
    {
      what: 'decision',
      make: () => edit('priority', id, 'decision', turn % 2 === 0 ? 'inRoadmap' : 'postponed')
    }
  ]
}

const roadmap: Screen = async (window, turn) => {
  const { api, client, show, edit, undo } = window
  const id = await firstOf(window, 'action')
  const { path } = await client.record.get({ type: 'action', id })
  const plan = path.find(({ type }) => type === 'roadmap')?.id ?? ''
  const objective = path.find(({ type }) => type === 'objective')?.id ?? ''
  await show(roadmapFrame(api, plan, null))
  await show(actionsQuery(api, client, plan, null))
  await showPanel(window, 'action', id)
  const milestone = await childOf(window, 'action', id, 'milestone')
  return [
    { what: 'title', make: () => edit('action', id, 'title', `Sportello ${turn}`) },
    { what: 'undo', make: undo },
    { what: 'dates', make: () => edit('action', id, 'startDate', `2026-03-${10 + turn}`) },
    { what: 'milestone', make: () => edit('milestone', milestone, 'dueDate', `2026-07-${10 + turn}`) },
    { what: 'objective', make: () => edit('objective', objective, 'title', `Accoglienza ${turn}`) }
  ]
}

const monitoring: Screen = async (window, turn) => {
  const { api, client, show, edit, undo } = window
  await show(recordListQuery(api, client, INDICATORS.input))
  await show(standingsQuery(api, client))
  const [first] = (await client.monitoring.standings({})).indicators.filter(({ last }) => last !== null)
  const id = first?.id ?? ''
  await showPanel(window, 'indicator', id)
  const measurement = await childOf(window, 'indicator', id, 'measurement')
  return [
    { what: 'title', make: () => edit('indicator', id, 'title', `Persone accolte ${turn}`) },
    { what: 'undo', make: undo },
    { what: 'target', make: () => edit('indicator', id, 'targetValue', 120 + turn) },
    { what: 'measurement', make: () => edit('measurement', measurement, 'value', 41.5 + turn) }
  ]
}

const SCREENS = { start, stakeholders, needs, roadmap, monitoring }

/** Every screen in turn with the panel open, and what each edit on it cost; `after` looks at each screen when all were made. */
export const editsOn = async (
  open: () => Window,
  turn = 0,
  after: (screen: string, answers: readonly Answer[]) => void = () => {}
): Promise<readonly (Cost & { readonly screen: string; readonly what: string })[]> => {
  const costs = []
  for (const [screen, prepare] of Object.entries(SCREENS)) {
    const window = open()
    await showFrame(window)
    for (const { what, make } of await prepare(window, turn)) costs.push({ screen, what, ...(await make()) })
    after(screen, await window.answers())
    window.close()
  }
  return costs
}
