import { addDays } from '#shared/rules/civil-date.ts'
import { THRESHOLDS } from '#shared/rules/thresholds.ts'
import { readActions } from '../../reading/actions.ts'
import { readArrived } from '../../reading/arrived.ts'
import { readIndicators } from '../../reading/indicators.ts'
import { os } from '../../serving/implement.ts'
import { CYCLE } from '../cycle.ts'
import type { InCycle } from '../in-cycle.ts'
import { readDue } from './due.ts'
import { readRecent } from './recent.ts'

const AREAS = Object.entries<InCycle>(CYCLE)

/** Where the group is in its cycle, what is due, what is missing, what arrived. */
export const start = os.start.router({
  waiting: os.start.waiting.handler(async ({ context }) => {
    const facts = { read: context.session.workspace().read, today: context.today() }
    const counts = []
    for (const [area, { waiting }] of AREAS) if (waiting) counts.push({ area, count: await waiting(facts) })
    return counts
  }),
  overview: os.start.overview.handler(async ({ context }) => {
    const { read } = context.session.workspace()
    const today = context.today()
    const indicators = await readIndicators(read, today)
    const actions = await readActions(read, indicators)
    const until = addDays(today, THRESHOLDS.start.dueDays)
    const facts = { read, actions, indicators, today, until }
    const steps = []
    for (const [, { step }] of AREAS) steps.push(...[await step(facts)].filter(known => known !== null))
    return {
      asOf: today,
      steps,
      ...(await readDue(facts)),
      arrived: await readArrived(read, today),
      recent: await readRecent(read)
    }
  })
})
