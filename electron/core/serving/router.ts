import { drafts } from '../areas/drafts/procedures.ts'
import { monitoring } from '../areas/monitoring/procedures.ts'
import { needs } from '../areas/needs/procedures.ts'
import { record } from '../areas/record/procedures.ts'
import { roadmap } from '../areas/roadmap/procedures.ts'
import { settings } from '../areas/settings/procedures.ts'
import { start } from '../areas/start/procedures.ts'
import { workspace } from '../areas/workspace/procedures.ts'
import { os } from './implement.ts'

/**
 * Every area's procedures, by the names of the contract. Areas that bring large libraries along are read at their first
 * call: the first screen does not wait for Word.
 */
export const router = {
  workspace,
  record,
  start,
  needs,
  roadmap,
  monitoring,
  exchange: os.exchange.lazy(async () => ({
    default: (await import('../areas/exchange/procedures.ts')).exchange
  })),
  documents: os.documents.lazy(async () => ({
    default: (await import('../areas/documents/procedures.ts')).documents
  })),
  drafts,
  settings
}

export type Router = typeof router
