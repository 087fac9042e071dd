import { line, parent, position, prose } from '../field.ts'
import { defineKind } from '../kind.ts'

/** What an axis wants to reach. */
export const objective = defineKind({
  type: 'objective',
  area: 'roadmap',
  title: 'title',
  privacy: 'public',
  fields: {
    axis: parent('axis'),
    code: line(),
    title: line({ required: true, searched: true, translated: true, checked: true }),
    description: prose(),
    expectedResult: prose(),
    position: position()
  }
})
