import { lazy } from 'react'
import type { RecordExtras } from '../../record/area-extras.ts'

const practice: RecordExtras = {
  Lead: lazy(async () => ({ default: (await import('./lead.tsx')).PracticeLead })),
  hides: ['keywords', 'transfer']
}

export const extras = { practice }
