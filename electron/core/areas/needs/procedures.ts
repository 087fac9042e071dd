import { os } from '../../serving/implement.ts'
import { readFrame } from './frame.ts'
import { readScores } from './scores.ts'
import { readTotals } from './totals.ts'

/** Needs and priorities. */
export const needs = os.needs.router({
  frame: os.needs.frame.handler(({ context }) => readFrame(context.session.workspace().read)),
  totals: os.needs.totals.handler(({ context, input }) =>
    readTotals(context.session.workspace().read, input.ids)
  ),
  scores: os.needs.scores.handler(({ context, input }) => readScores(context.session.workspace().read, input))
})
