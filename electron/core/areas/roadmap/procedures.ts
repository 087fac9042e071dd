import { os } from '../../serving/implement.ts'
import { readReach } from './reach.ts'
import { sealRoadmap } from './seal.ts'
import { readFrame, readPlannedActions } from './tree.ts'

/** The roadmap: its tree and its sealed versions. */
export const roadmap = os.roadmap.router({
  frame: os.roadmap.frame.handler(({ context, input }) =>
    readFrame(context.session.workspace(), input, context.today())
  ),
  actions: os.roadmap.actions.handler(({ context, input }) =>
    readPlannedActions(context.session.workspace(), input, context.today())
  ),
  reach: os.roadmap.reach.handler(({ context, input }) =>
    readReach(context.session.workspace().read, input.roadmap)
  ),
  seal: os.roadmap.seal.handler(({ context, input }) =>
    sealRoadmap(context.session.workspace(), input, context.today())
  )
})
