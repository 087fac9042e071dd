import { readSealed } from '../../reading/sealed.ts'
import { os } from '../../serving/implement.ts'
import { readFrame } from './frame.ts'
import { readJudgements } from './judgements.ts'
import { readScores } from './scores.ts'

/** Needs and priorities. */
export const needs = os.needs.router({
  frame: os.needs.frame.handler(async ({ context }) => {
    const { read } = context.session.workspace()
    return { ...(await readFrame(read)), sealed: await readSealed(read, null) }
  }),
  judgements: os.needs.judgements.handler(({ context, input }) =>
    readJudgements(context.session.workspace().read, input.ids)
  ),
  scores: os.needs.scores.handler(({ context, input }) => readScores(context.session.workspace().read, input))
})
