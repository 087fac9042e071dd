import { os } from '../../serving/implement.ts'
import { readGroup } from './list.ts'

/** The working group. */
export const group = os.group.router({
  list: os.group.list.handler(({ context }) => readGroup(context.session.workspace().read))
})
