import { os } from '../../serving/implement.ts'
import { readNeeds } from './list.ts'

/** Needs and priorities. */
export const needs = os.needs.router({
  list: os.needs.list.handler(({ context }) => readNeeds(context.session.workspace().read))
})
