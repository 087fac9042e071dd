import { choice, integer, line, position, prose } from '../field.ts'
import { defineKind } from '../kind.ts'

/** A criterion that priorities are scored by, with its weight. */
export const criterion = defineKind({
  type: 'criterion',
  area: 'needs',
  title: 'name',
  privacy: 'public',
  layout: {
    first: ['question', 'weight', 'direction']
  },
  fields: {
    name: line({ privacy: 'public', required: true, searched: true, translated: true }),
    question: prose({ privacy: 'public' }),
    weight: integer([0, 100], { privacy: 'public' }),
    /** `cost`: a high score speaks against the priority. */
    direction: choice(['benefit', 'cost'] as const, { privacy: 'public' }),
    position: position({ privacy: 'public' })
  }
})
