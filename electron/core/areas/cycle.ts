import type { AreaName } from '#shared/model/areas.ts'
import { documents } from './documents/cycle.ts'
import { exchange } from './exchange/cycle.ts'
import { group } from './group/cycle.ts'
import type { InCycle } from './in-cycle.ts'
import { monitoring } from './monitoring/cycle.ts'
import { needs } from './needs/cycle.ts'
import { practices } from './practices/cycle.ts'
import { roadmap } from './roadmap/cycle.ts'
import { stakeholders } from './stakeholders/cycle.ts'

/** The areas in the order of the cycle. A new one adds its file and its line. */
export const CYCLE = {
  group,
  stakeholders,
  needs,
  practices,
  roadmap,
  monitoring,
  exchange,
  documents
} as const satisfies Partial<Record<AreaName, InCycle>>
