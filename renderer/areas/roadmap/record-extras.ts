import { lazy } from 'react'
import type { RecordExtras } from '../../record/area-extras.ts'

const action: RecordExtras = {
  Lead: lazy(async () => ({ default: (await import('./action/action-lead.tsx')).ActionLead }))
}

export const extras = { action }
