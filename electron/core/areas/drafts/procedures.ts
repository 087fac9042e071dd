import { os } from '../../serving/implement.ts'

export const drafts = os.drafts.router({
  list: os.drafts.list.handler(({ context, input }) => context.drafts.list(input.workspace)),
  keep: os.drafts.keep.handler(({ context, input }) => {
    context.drafts.keep(input.workspace, input.drafts)
    return {}
  })
})
