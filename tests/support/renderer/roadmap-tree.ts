import type { ActionNode, RoadmapFrame } from '#shared/contract/roadmap.ts'
import { positions } from '#shared/rules/position.ts'
import { type RoadmapTree, roadmapTreeOf } from '../../../renderer/areas/roadmap/plan.ts'
import { idOf } from './ids.ts'

const STAMP = '2026-03-12T10:00:00.000Z-0000-abcdef012345'
const STAMPS = { title: STAMP, position: STAMP, axis: STAMP, objective: STAMP }

export const actionNode = (number: number, part: Partial<ActionNode> = {}): ActionNode => ({
  id: idOf(number),
  // Actions 111 and 112 live in objective 110.
  objective: idOf(number - (number % 10)),
  code: null,
  title: `Azione ${number}`,
  position: positions(10)[number % 10] ?? null,
  status: 'inProgress',
  leadDepartment: null,
  startDate: '2026-01-01',
  endDate: '2026-12-31',
  approved: null,
  delivery: { light: 'good', reasons: ['onSchedule'], declared: null },
  results: { light: 'noData', reasons: ['noIndicators'], declared: null },
  milestones: [],
  partners: [],
  budget: [],
  indicators: 0,
  missing: [],
  finance: [],
  stamps: STAMPS,
  ...part
})

/**
 * A roadmap of two axes: the first with two objectives of two actions each, the second with one empty objective; or with other actions
 * in an objective, by its number.
 */
export const roadmapTree = (given: Readonly<Record<number, readonly ActionNode[]>> = {}): RoadmapTree => {
  const [first = null, second = null] = positions(2)
  const objective = (number: number, position: string | null, actions: readonly ActionNode[]) => ({
    id: idOf(number),
    code: null,
    title: `Obiettivo ${number}`,
    position,
    stamps: STAMPS,
    actions: given[number] ?? actions
  })
  const axis = (number: number, position: string | null, objectives: ReturnType<typeof objective>[]) => ({
    id: idOf(number),
    code: null,
    title: `Asse ${number}`,
    position,
    objectives,
    stamps: STAMPS
  })
  const axes = [
    axis(10, first, [
      objective(110, first, [actionNode(111), actionNode(112)]),
      objective(120, second, [actionNode(121), actionNode(122)])
    ]),
    axis(20, second, [objective(210, first, [])])
  ]
  const frame: RoadmapFrame = {
    asOf: '2026-06-01',
    roadmaps: [{ id: idOf(1), title: 'Roadmap', startDate: '2026-01-01', endDate: '2028-12-31' }],
    roadmap: {
      id: idOf(1),
      title: 'Roadmap',
      startDate: '2026-01-01',
      endDate: '2028-12-31',
      planningDocument: null,
      stamps: STAMPS
    },
    axes,
    sealed: [],
    approved: null
  }
  return roadmapTreeOf(
    frame,
    axes.flatMap(({ objectives }) => objectives.flatMap(({ actions }) => actions))
  )
}

/** What a core answers that has this roadmap. */
export const answersOf = ({ axes, roadmap, ...tree }: RoadmapTree) => {
  const actions = axes.flatMap(({ objectives }) => objectives.flatMap(objective => objective.actions))
  const frame: RoadmapFrame = {
    ...tree,
    roadmap: roadmap && (({ ready: _, ...rest }) => rest)(roadmap),
    axes: axes.map(axis => ({
      ...axis,
      objectives: axis.objectives.map(({ actions: _, ...objective }) => objective)
    }))
  }
  return {
    frame: () => Promise.resolve(frame),
    actions: ({ ids }: { readonly ids: readonly string[] | null }) =>
      Promise.resolve(actions.filter(({ id }) => ids === null || ids.includes(id)))
  }
}
