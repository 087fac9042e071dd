import { v7 as uuid } from 'uuid'
import type { Operation } from '#shared/contract/operation.ts'
import { createWorkspace } from '../../../electron/core/store/file/create.ts'
import { openWorkspace } from '../../../electron/core/store/file/open.ts'
import type { Workspace } from '../../../electron/core/store/workspace.ts'

/** Operations of one commit, as an import by hand would make them. */
const BATCH = 1_000

export type LargeCounts = {
  readonly needs: number
  readonly criteria: number
  readonly departments: number
  readonly indicators: number
  readonly measurements: number
}

/** What a big city may come to in some years: every department scores every need, every indicator is measured monthly. */
export const LARGE: LargeCounts = {
  needs: 500,
  criteria: 10,
  departments: 7,
  indicators: 400,
  measurements: 50_000
}

const create = (type: string, fields: Record<string, string | number>, id?: string): Operation => ({
  op: 'create',
  type,
  fields,
  ...(id === undefined ? {} : { id })
})

const ids = (count: number): readonly string[] => Array.from({ length: count }, () => uuid())

const commitAll = async (workspace: Workspace, operations: Iterable<Operation>): Promise<void> => {
  let batch: Operation[] = []
  const flush = async () => {
    if (batch.length > 0) await workspace.commit({ label: 'Dati', kind: 'import', operations: batch })
    batch = []
  }
  for (const operation of operations) {
    batch.push(operation)
    if (batch.length === BATCH) await flush()
  }
  await flush()
}

const scores = function* (
  needs: readonly string[],
  criteria: readonly string[],
  departments: readonly string[]
): Generator<Operation> {
  for (const [at, priority] of needs.entries()) {
    for (const criterion of criteria) {
      for (const department of departments) {
        yield create('score', { priority, criterion, department, value: 1 + (at % 5) })
      }
    }
  }
}

const measurements = function* (indicators: readonly string[], count: number): Generator<Operation> {
  for (let at = 0; at < count; at += 1) {
    const month = Math.floor(at / indicators.length)
    const date = `${1990 + Math.floor(month / 12)}-${String(1 + (month % 12)).padStart(2, '0')}-01`
    const indicator = indicators[at % indicators.length] ?? ''
    yield create('measurement', { indicator, date, value: (at * 37) % 1000, reliability: 'administrative' })
  }
}

/** Makes the workspace; returns the size of the file in bytes before and after the measurements came in. */
export const makeLargeWorkspace = async (
  path: string,
  home: string,
  sizeOf: () => number,
  counts: LargeCounts = LARGE
): Promise<{ readonly before: number; readonly after: number }> => {
  await createWorkspace(path, { cityName: 'Città grande', language: 'it', home })
  const workspace = await openWorkspace(path, { home })
  try {
    const [needs, criteria, departments, indicators] = [
      ids(counts.needs),
      ids(counts.criteria),
      ids(counts.departments),
      ids(counts.indicators)
    ]
    await commitAll(workspace, [
      ...departments.map((id, at) => create('department', { name: `Settore ${at}` }, id)),
      ...criteria.map((id, at) => create('criterion', { name: `Criterio ${at}`, weight: 10 }, id)),
      ...needs.map((id, at) => create('priority', { title: `Bisogno ${at}` }, id)),
      ...indicators.map((id, at) => create('indicator', { title: `Indicatore ${at}` }, id))
    ])
    await commitAll(workspace, scores(needs, criteria, departments))
    const before = sizeOf()
    await commitAll(workspace, measurements(indicators, counts.measurements))
    return { before, after: sizeOf() }
  } finally {
    await workspace.close()
  }
}
