import { line, parent, position, prose } from '../field.ts'
import { defineKind } from '../kind.ts'

/** A strand of the roadmap, e.g. "Inclusive communication". */
export const axis = defineKind({
  type: 'axis',
  area: 'roadmap',
  title: 'title',
  privacy: 'public',
  layout: {
    first: ['code', 'description'],
    more: [{ id: 'place', fields: ['roadmap'] }],
    children: ['objective', 'indicator'],
    row: ['code', 'title']
  },
  fields: {
    roadmap: parent('roadmap', { privacy: 'public' }),
    code: line({ privacy: 'public', searched: 'code' }),
    title: line({ privacy: 'public', required: true, searched: true, translated: true, checked: true }),
    description: prose({ privacy: 'public' }),
    position: position({ privacy: 'public' })
  }
})
