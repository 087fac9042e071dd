import { choice, line, position, prose, reference } from '../field.ts'
import { defineKind } from '../kind.ts'

/** A priority drawn from the critical issues that departments found. */
export const priority = defineKind({
  type: 'priority',
  area: 'needs',
  title: 'title',
  privacy: 'public',
  fields: {
    title: line({ required: true, searched: true, translated: true, checked: true }),
    need: prose(),
    description: prose(),
    targetGroup: line({ searched: true, translated: true }),
    department: reference('department'),
    decision: choice(['open', 'inRoadmap', 'toDeepen', 'postponed', 'excluded'] as const),
    decisionReason: prose({ privacy: 'partner' }),
    notes: prose({ privacy: 'internal' }),
    position: position()
  }
})
