import { buildMilano } from '../../../electron/core/sample/build.ts'
import { roadmapOperations } from '../../../electron/core/sample/roadmap-operations.ts'
import { readSample, type Sample, type SampleAction } from '../../../electron/core/sample/source.ts'
import { createWorkspace } from '../../../electron/core/store/file/create.ts'
import { openWorkspace } from '../../../electron/core/store/file/open.ts'
import type { Workspace } from '../../../electron/core/store/workspace.ts'
import type { BenchFolder } from '../stakeholders.ts'

const copyOf = (action: SampleAction, number: number): SampleAction => ({
  ...action,
  key: `${action.key}-${number}`,
  code: `${action.code}.${number}`,
  title: { ...action.title, it: `${action.title.it} (${number})` },
  indicators: action.indicators.map(indicator => ({ ...indicator, code: `${indicator.code}.${number}` }))
})

/** The sample's roadmap with each of its actions this many times. */
const multiplied = (sample: Sample, times: number): Sample => ({
  ...sample,
  axes: sample.axes.map(axis => ({
    ...axis,
    objectives: axis.objectives.map(objective => ({
      ...objective,
      actions: Array.from({ length: times }, (_, number) =>
        objective.actions.map(action => copyOf(action, number + 2))
      ).flat()
    }))
  }))
})

const KEYED = ['department', 'stakeholder', 'priority', 'practice'] as const
type Keyed = (typeof KEYED)[number]

const titleField = (kind: Keyed) => (kind === 'priority' || kind === 'practice' ? 'title' : 'name')

/** Ids of the records that the sample's build has made, by the keys of the sample: found by their titles. */
const keysOf = async ({ read }: Workspace, sample: Sample) => {
  const rows = {
    department: await read.selectFrom('department').select(['id', 'name as title']).execute(),
    stakeholder: await read.selectFrom('stakeholder').select(['id', 'name as title']).execute(),
    priority: await read.selectFrom('priority').select(['id', 'title']).execute(),
    practice: await read.selectFrom('practice').select(['id', 'title']).execute()
  }
  const sources = {
    department: sample.departments,
    stakeholder: sample.stakeholders,
    priority: sample.priorities,
    practice: sample.practices
  }
  const ids = new Map<string, string>()
  for (const kind of KEYED) {
    for (const { key, fields } of sources[kind]) {
      const cell = fields[titleField(kind)]
      const title = typeof cell === 'object' && cell !== null ? cell[sample.city.language] : cell
      const row = rows[kind].find(one => one.title === title)
      if (row !== undefined) ids.set(`${kind} ${key}`, row.id)
    }
  }
  return (kind: string, key: string): string => {
    const id = ids.get(`${kind} ${key}`)
    if (id === undefined) throw new Error(`the sample has no ${kind} ${key}`)
    return id
  }
}

/** A workspace of the sample "Milano 2020–2022" with its actions so many times, made by commits, and closed. */
export const largeSample = async ({ folder, home }: BenchFolder, times: number): Promise<string> => {
  const path = `${folder}/sample ${times}.piano`
  const sample = readSample('milano')
  await createWorkspace(path, {
    cityName: sample.city.name,
    country: sample.city.country,
    language: sample.city.language,
    home
  })
  const workspace = await openWorkspace(path, { home })
  await buildMilano(workspace, () => undefined)
  const { id } = await workspace.read.selectFrom('roadmap').select('id').executeTakeFirstOrThrow()
  const { plan, monitoring } = roadmapOperations(
    multiplied(sample, times - 1),
    id,
    await keysOf(workspace, sample)
  )
  await workspace.commit({ label: 'x', operations: plan })
  await workspace.commit({ label: 'x', operations: monitoring })
  await workspace.close()
  return path
}
