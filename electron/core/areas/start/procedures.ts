import { readActions } from '../../reading/actions.ts'
import { readIndicators } from '../../reading/indicators.ts'
import { os } from '../../serving/implement.ts'
import { countArrived, readArrived } from './arrived.ts'
import { readDue } from './due.ts'
import { readRecent } from './recent.ts'
import { readSteps } from './steps.ts'

/** Where the group is in its cycle, what is due, what is missing, what arrived. */
export const start = os.start.router({
  waiting: os.start.waiting.handler(async ({ context }) => {
    const count = await countArrived(context.session.workspace().read, context.today())
    return [{ area: 'exchange', count }]
  }),
  overview: os.start.overview.handler(async ({ context }) => {
    const { read } = context.session.workspace()
    const today = context.today()
    const indicators = await readIndicators(read)
    const actions = await readActions(read, indicators)
    return {
      asOf: today,
      steps: await readSteps(read, actions, indicators, today),
      due: await readDue(read, actions, indicators, today),
      arrived: await readArrived(read, today),
      recent: await readRecent(read)
    }
  })
})
