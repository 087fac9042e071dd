import { lazy } from 'react'
import type { RecordExtras } from '../../record/area-extras.ts'

const indicator: RecordExtras = {
  Lead: lazy(async () => ({ default: (await import('./indicator-lead.tsx')).IndicatorLead }))
}

export const extras = { indicator }
