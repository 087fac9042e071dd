import { lazy } from 'react'
import type { RecordExtras } from '../../record/area-extras.ts'

const priority: RecordExtras = {
  Primary: lazy(async () => ({ default: (await import('./decide-button.tsx')).DecideButton }))
}

export const extras = { priority }
