import { line, parent, position, prose } from '../field.ts'
import { defineKind } from '../kind.ts'

/** What an axis wants to reach. */
export const objective = defineKind({
  type: 'objective',
  area: 'roadmap',
  title: 'title',
  privacy: 'public',
  layout: {
    first: ['code', 'description', 'expectedResult'],
    more: [{ id: 'place', fields: ['axis'] }],
    children: ['action', 'indicator'],
    row: ['code', 'title']
  },
  fields: {
    axis: parent('axis', { privacy: 'public' }),
    code: line({ privacy: 'public', searched: 'code' }),
    title: line({ privacy: 'public', required: true, searched: true, translated: true, checked: true }),
    description: prose({ privacy: 'public' }),
    expectedResult: prose({ privacy: 'public' }),
    position: position({ privacy: 'public' })
  }
})
