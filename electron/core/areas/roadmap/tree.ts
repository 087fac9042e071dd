import { PianoError } from '#shared/contract/errors.ts'
import type { ActionNode, RoadmapFrame } from '#shared/contract/roadmap.ts'
import type { RecordFor } from '#shared/model/index.ts'
import { mayHold } from '#shared/model/when.ts'
import { byPosition } from '#shared/rules/position.ts'
import { readActions } from '../../reading/actions.ts'
import { groupedBy } from '../../reading/grouped.ts'
import { readIndicators } from '../../reading/indicators.ts'
import { readApproved, readSealed } from '../../reading/sealed.ts'
import { readStamps, TITLE_IN_ANY_LANGUAGE } from '../../reading/stamps.ts'
import type { Read } from '../../store/database.ts'
import type { Workspace } from '../../store/workspace.ts'
import { readActionNodes } from './action-nodes.ts'

type Roadmap = Pick<
  RecordFor<'roadmap'>,
  'id' | 'title' | 'startDate' | 'endDate' | 'planningDocument' | 'position'
>

const readRoadmaps = async (read: Read): Promise<readonly Roadmap[]> => {
  const rows = await read
    .selectFrom('roadmap')
    .select(['id', 'title', 'startDate', 'endDate', 'planningDocument', 'position'])
    .where('deletedAt', 'is', null)
    .execute()
  return rows.toSorted(byPosition)
}

/** The roadmap asked for; else the one whose period holds today, else the first. Throws RECORD_UNKNOWN. */
const choose = (roadmaps: readonly Roadmap[], asked: string | null, today: string): Roadmap | null => {
  if (asked !== null) {
    const found = roadmaps.find(({ id }) => id === asked)
    if (!found) throw new PianoError('RECORD_UNKNOWN', { type: 'roadmap', id: asked })
    return found
  }
  const current = roadmaps.find(({ startDate, endDate }) => mayHold(startDate, endDate, today))
  return current ?? roadmaps[0] ?? null
}

const readRows = async (read: Read, roadmap: string) => {
  const axes = await read
    .selectFrom('axis')
    .select(['id', 'code', 'title', 'position'])
    .where('roadmap', '=', roadmap)
    .where('deletedAt', 'is', null)
    .execute()
  const objectives = await read
    .selectFrom('objective')
    .innerJoin('axis', 'axis.id', 'objective.axis')
    .select(['objective.id', 'objective.axis', 'objective.code', 'objective.title', 'objective.position'])
    .where('axis.roadmap', '=', roadmap)
    .where('objective.deletedAt', 'is', null)
    .execute()
  return { axes: axes.toSorted(byPosition), objectives: objectives.toSorted(byPosition) }
}

const readAxes = async (read: Read, roadmap: string): Promise<RoadmapFrame['axes']> => {
  const { axes, objectives } = await readRows(read, roadmap)
  const objectivesOf = groupedBy(objectives, ({ axis }) => axis)
  const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id)
  const axisStamps = await readStamps(read, 'axis', ids(axes), ['code', ...TITLE_IN_ANY_LANGUAGE, 'position'])
  const objectiveStamps = await readStamps(read, 'objective', ids(objectives), [
    'axis',
    'code',
    ...TITLE_IN_ANY_LANGUAGE,
    'position'
  ])
  return axes.map(axis => ({
    ...axis,
    objectives: objectivesOf(axis.id).map(({ axis: _, ...objective }) => ({
      ...objective,
      stamps: objectiveStamps(objective.id)
    })),
    stamps: axisStamps(axis.id)
  }))
}

/** A roadmap with its axes, objectives and versions, as of a day. Throws RECORD_UNKNOWN. */
export const readFrame = async (
  workspace: Workspace,
  asked: { readonly roadmap: string | null; readonly approved: string | null },
  today: string
): Promise<RoadmapFrame> => {
  const { read } = workspace
  const roadmaps = await readRoadmaps(read)
  const shown = choose(roadmaps, asked.roadmap, today)
  const list = roadmaps.map(({ id, title, startDate, endDate }) => ({ id, title, startDate, endDate }))
  if (shown === null)
    return { asOf: today, roadmaps: list, roadmap: null, axes: [], sealed: [], approved: null }
  const sealed = await readSealed(read, shown.id)
  const approved = await readApproved(workspace, sealed, asked.approved)
  const stamps = await readStamps(
    read,
    'roadmap',
    [shown.id],
    ['title', 'startDate', 'endDate', 'planningDocument']
  )
  const { position: _, ...roadmap } = shown
  return {
    asOf: today,
    roadmaps: list,
    roadmap: { ...roadmap, stamps: stamps(shown.id) },
    axes: await readAxes(read, shown.id),
    sealed,
    approved: approved && { id: approved.version.id, readable: approved.dates !== null }
  }
}

type AskedActions = {
  readonly roadmap: string
  readonly approved: string | null
  readonly ids: readonly string[] | null
}

/** The actions of a roadmap, all or some, as of a day: some twenty selects, whatever their number. */
export const readPlannedActions = async (
  workspace: Workspace,
  { roadmap, approved, ids }: AskedActions,
  today: string
): Promise<ActionNode[]> => {
  const { read } = workspace
  const { objectives } = await readRows(read, roadmap)
  const within = new Set(objectives.map(({ id }) => id))
  const indicators = await readIndicators(read, today, ids === null ? null : { of: 'action', ids })
  const actions = await readActions(read, indicators, ids)
  const version = await readApproved(workspace, await readSealed(read, roadmap), approved)
  return readActionNodes(
    read,
    actions.filter(({ row }) => within.has(row.objective)),
    version?.dates ?? null,
    today
  )
}
