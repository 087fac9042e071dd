import type { ReadonlyKysely } from 'kysely/readonly'
import { PianoError } from '#shared/contract/errors.ts'
import type { RoadmapTree } from '#shared/contract/roadmap.ts'
import type { RecordFor } from '#shared/model/index.ts'
import { mayHold } from '#shared/model/when.ts'
import { readyShare } from '#shared/rules/completeness.ts'
import { byPosition } from '#shared/rules/position.ts'
import { type LiveAction, readActions } from '../../reading/actions.ts'
import { groupedBy } from '../../reading/grouped.ts'
import { readIndicators } from '../../reading/indicators.ts'
import { type Approved, readApproved, readSealed } from '../../reading/sealed.ts'
import { readStamps, TITLE_IN_ANY_LANGUAGE } from '../../reading/stamps.ts'
import type { Database } from '../../store/database.ts'
import type { Workspace } from '../../store/workspace.ts'
import { readActionNodes } from './action-nodes.ts'

type Roadmap = Pick<
  RecordFor<'roadmap'>,
  'id' | 'title' | 'startDate' | 'endDate' | 'planningDocument' | 'position'
>

const readRoadmaps = async (read: ReadonlyKysely<Database>): Promise<readonly Roadmap[]> => {
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

const readFrame = async (read: ReadonlyKysely<Database>, roadmap: string) => {
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

const actionsWithin = async (
  read: ReadonlyKysely<Database>,
  objectives: ReadonlySet<string>
): Promise<readonly LiveAction[]> => {
  const actions = await readActions(read, await readIndicators(read))
  return actions
    .filter(({ row }) => objectives.has(row.objective))
    .toSorted((a, b) => byPosition(a.row, b.row))
}

const readAxes = async (
  read: ReadonlyKysely<Database>,
  roadmap: string,
  approved: Approved | null,
  today: string
): Promise<RoadmapTree['axes']> => {
  const { axes, objectives } = await readFrame(read, roadmap)
  const actions = await actionsWithin(read, new Set(objectives.map(({ id }) => id)))
  const nodes = await readActionNodes(read, actions, approved?.dates ?? null, today)
  const actionsOf = groupedBy(nodes, ({ objective }) => objective)
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
      actions: actionsOf(objective.id).map(({ node }) => node),
      stamps: objectiveStamps(objective.id)
    })),
    stamps: axisStamps(axis.id)
  }))
}

/** The roadmap as a tree, as of a day: some twenty-five selects, whatever the number of actions. Throws RECORD_UNKNOWN. */
export const readTree = async (
  workspace: Workspace,
  asked: { readonly roadmap: string | null; readonly approved: string | null },
  today: string
): Promise<RoadmapTree> => {
  const { read } = workspace
  const roadmaps = await readRoadmaps(read)
  const shown = choose(roadmaps, asked.roadmap, today)
  const list = roadmaps.map(({ id, title, startDate, endDate }) => ({ id, title, startDate, endDate }))
  if (shown === null)
    return { asOf: today, roadmaps: list, roadmap: null, axes: [], sealed: [], approved: null }
  const sealed = await readSealed(read, shown.id)
  const approved = await readApproved(workspace, sealed, asked.approved)
  const axes = await readAxes(read, shown.id, approved, today)
  const missing = axes.flatMap(axis =>
    axis.objectives.flatMap(objective =>
      objective.actions.filter(({ status }) => status !== 'cancelled').map(action => action.missing)
    )
  )
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
    roadmap: { ...roadmap, stamps: stamps(shown.id), ready: readyShare(missing) },
    axes,
    sealed,
    approved: approved && { id: approved.version.id, readable: approved.dates !== null }
  }
}
