import { date, line, parent, position, prose } from '../field.ts'
import { defineKind } from '../kind.ts'

/** A dated step of an action. */
export const milestone = defineKind({
  type: 'milestone',
  area: 'roadmap',
  title: 'title',
  privacy: 'public',
  fields: {
    action: parent('action'),
    title: line({ required: true, searched: true, translated: true, checked: true }),
    dueDate: date(),
    doneDate: date(),
    evidence: prose(),
    position: position()
  }
})
