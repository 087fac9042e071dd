import type { LayoutOf } from './layout.ts'

export const score: LayoutOf<'score'> = {
  badges: [],
  first: ['criterion', 'department', 'note'],
  more: [{ id: 'place', fields: ['priority'] }],
  children: []
}

export const criterion: LayoutOf<'criterion'> = {
  badges: [],
  first: ['question', 'weight', 'direction'],
  more: [],
  children: []
}

export const priority: LayoutOf<'priority'> = {
  badges: ['decision'],
  first: ['need', 'description', 'targetGroup', 'department', 'decisionReason', 'notes'],
  more: [],
  children: [{ type: 'score', fields: ['criterion', 'department', 'value', 'note'] }]
}
