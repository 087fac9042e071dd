import { os } from '../../serving/implement.ts'
import { readReach } from './reach.ts'
import { sealRoadmap } from './seal.ts'
import { readTree } from './tree.ts'

/** The roadmap: its tree and its sealed versions. */
export const roadmap = os.roadmap.router({
  tree: os.roadmap.tree.handler(({ context, input }) =>
    readTree(context.session.workspace(), input, context.today())
  ),
  reach: os.roadmap.reach.handler(({ context, input }) =>
    readReach(context.session.workspace().read, input.roadmap)
  ),
  seal: os.roadmap.seal.handler(({ context, input }) =>
    sealRoadmap(context.session.workspace(), input, context.today())
  )
})
