import { line, position, prose } from '../field.ts'
import { defineKind } from '../kind.ts'

/** A department (direzione, settore, area, division …) of the municipality. */
export const department = defineKind({
  type: 'department',
  area: 'group',
  title: 'name',
  privacy: 'public',
  fields: {
    name: line({ required: true, searched: true, translated: true }),
    shortName: line({ translated: true }),
    responsibilities: prose(),
    position: position()
  }
})
