import { line, position, prose } from '../field.ts'
import { defineKind } from '../kind.ts'

/** A department (direzione, settore, area, division …) of the municipality. */
export const department = defineKind({
  type: 'department',
  area: 'group',
  title: 'name',
  privacy: 'public',
  layout: {
    first: ['shortName', 'responsibilities']
  },
  fields: {
    name: line({ privacy: 'public', required: true, searched: true, translated: true }),
    shortName: line({ privacy: 'public', translated: true }),
    responsibilities: prose({ privacy: 'public' }),
    position: position({ privacy: 'public' })
  }
})
