import { os } from '../../serving/implement.ts'
import { readPractices } from './list.ts'

/** Good practices. */
export const practices = os.practices.router({
  list: os.practices.list.handler(({ context }) => readPractices(context.session.workspace().read))
})
