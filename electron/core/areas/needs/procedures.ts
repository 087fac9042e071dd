import { os } from '../../serving/implement.ts'
import { readFrame } from './frame.ts'
import { readJudgements } from './judgements.ts'
import { readScores } from './scores.ts'

/** Needs and priorities. */
export const needs = os.needs.router({
  frame: os.needs.frame.handler(({ context }) => readFrame(context.session.workspace().read)),
  judgements: os.needs.judgements.handler(({ context, input }) =>
    readJudgements(context.session.workspace().read, input.ids)
  ),
  scores: os.needs.scores.handler(({ context, input }) => readScores(context.session.workspace().read, input))
})
