import { choice, line, position, prose, reference } from '../field.ts'
import { defineKind } from '../kind.ts'

/** A priority drawn from the critical issues that departments found. */
export const priority = defineKind({
  type: 'priority',
  area: 'needs',
  title: 'title',
  privacy: 'public',
  layout: {
    badges: ['decision'],
    first: ['need', 'description', 'targetGroup', 'department', 'decisionReason', 'notes'],
    children: ['score']
  },
  fields: {
    title: line({ privacy: 'public', required: true, searched: true, translated: true, checked: true }),
    need: prose({ privacy: 'public' }),
    description: prose({ privacy: 'public' }),
    targetGroup: line({ privacy: 'public', searched: true, translated: true }),
    department: reference('department', { privacy: 'public' }),
    decision: choice(['open', 'inRoadmap', 'toDeepen', 'postponed', 'excluded'] as const, {
      privacy: 'public'
    }),
    decisionReason: prose({ privacy: 'partner' }),
    notes: prose({ privacy: 'internal' }),
    position: position({ privacy: 'public' })
  }
})
