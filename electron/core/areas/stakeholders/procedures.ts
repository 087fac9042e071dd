import { os } from '../../serving/implement.ts'
import { readStakeholders } from './list.ts'

/** The register of stakeholders. */
export const stakeholders = os.stakeholders.router({
  list: os.stakeholders.list.handler(({ context }) => readStakeholders(context.session.workspace().read))
})
