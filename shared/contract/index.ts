import { documents } from './documents.ts'
import { drafts } from './drafts.ts'
import { exchange } from './exchange.ts'
import { monitoring } from './monitoring.ts'
import { needs } from './needs.ts'
import { record } from './record.ts'
import { roadmap } from './roadmap.ts'
import { settings } from './settings.ts'
import { start } from './start.ts'
import { workspace } from './workspace.ts'

/** Everything the renderer can ask of the core: `area.verb` (DESIGN.md 2). */
export const contract = {
  workspace,
  record,
  start,
  needs,
  roadmap,
  monitoring,
  exchange,
  documents,
  drafts,
  settings
}

export type Contract = typeof contract
