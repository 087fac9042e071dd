import { settings } from './areas/settings/procedures.ts'
import { workspace } from './areas/workspace/procedures.ts'

/** Every area's procedures, by the names of the contract. */
export const router = { workspace, settings }

export type Router = typeof router
