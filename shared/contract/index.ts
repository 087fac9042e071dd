import { group, monitoring, needs, practices, roadmap, stakeholders, start } from './areas.ts'
import { documents } from './documents.ts'
import { exchange } from './exchange.ts'
import { record } from './record.ts'
import { settings } from './settings.ts'
import { workspace } from './workspace.ts'

/** Everything the renderer can ask of the core: `area.verb` (DESIGN.md 2). */
export const contract = {
  workspace,
  record,
  start,
  group,
  stakeholders,
  needs,
  practices,
  roadmap,
  monitoring,
  exchange,
  documents,
  settings
}

export type Contract = typeof contract
