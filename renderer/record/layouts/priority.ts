import type { Layout } from './layout.ts'

export const priority: Layout = {
  badges: ['decision'],
  sections: [
    { id: 'what', fields: ['need', 'description', 'targetGroup', 'department'] },
    { id: 'decision', fields: ['decisionReason'] },
    { id: 'internal', fields: ['notes'] }
  ],
  children: [{ type: 'score', fields: ['criterion', 'department', 'value', 'note'] }]
}
