import { statSync } from 'node:fs'
import type { Operation } from '#shared/contract/operation.ts'
import { openWorkspace } from '../../electron/core/store/file/open.ts'
import type { Workspace } from '../../electron/core/store/workspace.ts'
import { LARGE, type LargeCounts, makeLargeWorkspace } from '../bench/size/large-workspace.ts'

const made = async (
  workspace: Workspace,
  type: string,
  rows: readonly Record<string, string | number>[]
): Promise<readonly string[]> => {
  const operations = rows.map((fields): Operation => ({ op: 'create', type, fields }))
  const { created } = await workspace.commit({ label: 'Dati', kind: 'import', operations })
  return created.map(({ id }) => id)
}

const times = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at))

/** A plan of sixty actions in four axes, each measured and budgeted, with partners out of three hundred stakeholders. */
const makePlan = async (workspace: Workspace): Promise<void> => {
  const [roadmap = ''] = await made(workspace, 'roadmap', [{ title: 'Piano', startDate: '2026-01-01' }])
  const axes = await made(
    workspace,
    'axis',
    times(4, at => ({ roadmap, title: `Asse ${at}` }))
  )
  const objectives = await made(
    workspace,
    'objective',
    times(12, at => ({ axis: axes[at % 4] ?? '', title: `Obiettivo ${at}` }))
  )
  const actions = await made(
    workspace,
    'action',
    times(60, at => ({ objective: objectives[at % 12] ?? '', title: `Azione ${at}`, status: 'approved' }))
  )
  const stakeholders = await made(
    workspace,
    'stakeholder',
    times(300, at => ({ name: `Associazione ${at}`, power: 1 + (at % 5), interest: 1 + (at % 4) }))
  )
  const each = (count: number, fields: (at: number) => Record<string, string | number>) =>
    actions.flatMap((action, at) => times(count, more => ({ action, ...fields(at * count + more) })))
  await made(
    workspace,
    'milestone',
    each(4, at => ({ title: `Tappa ${at}`, dueDate: '2026-06-30' }))
  )
  await made(
    workspace,
    'budgetLine',
    each(3, at => ({ label: `Voce ${at}`, amount: '1250000 EUR', year: 2026 }))
  )
  await made(
    workspace,
    'actionPartner',
    each(3, at => ({ stakeholder: stakeholders[at % 300] ?? '' }))
  )
  await made(
    workspace,
    'indicator',
    each(1, at => ({ title: `Risultato ${at}`, level: 'output' }))
  )
}

/** Makes a workspace as large as a big city's after some years: scores, measurements, and a plan. Returns the file's sizes in bytes. */
export const makeLargeCity = async (path: string, home: string, counts: LargeCounts = LARGE) => {
  const sizes = await makeLargeWorkspace(path, home, () => statSync(path).size, counts)
  const workspace = await openWorkspace(path, { home })
  try {
    await makePlan(workspace)
  } finally {
    await workspace.close()
  }
  return sizes
}
