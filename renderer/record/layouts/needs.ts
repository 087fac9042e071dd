import type { Layout } from './layout.ts'

export const score: Layout = {
  badges: [],
  sections: [
    { id: 'judgement', fields: ['criterion', 'department', 'note'] },
    { id: 'place', fields: ['priority'] }
  ],
  children: []
}

export const criterion: Layout = {
  badges: [],
  sections: [{ id: 'what', fields: ['question', 'weight', 'direction'] }],
  children: []
}

export const priority: Layout = {
  badges: ['decision'],
  sections: [
    { id: 'what', fields: ['need', 'description', 'targetGroup', 'department'] },
    { id: 'decision', fields: ['decisionReason'] },
    { id: 'internal', fields: ['notes'] }
  ],
  children: [{ type: 'score', fields: ['criterion', 'department', 'value', 'note'] }]
}
