import { line, parent, position, prose, when } from '../field.ts'
import { defineKind } from '../kind.ts'

/** A dated step of an action. */
export const milestone = defineKind({
  type: 'milestone',
  area: 'roadmap',
  title: 'title',
  privacy: 'public',
  layout: {
    first: ['dueDate', 'doneDate', 'evidence'],
    more: [{ id: 'place', fields: ['action'] }],
    row: ['title', 'dueDate', 'doneDate']
  },
  fields: {
    action: parent('action', { privacy: 'public' }),
    title: line({ privacy: 'public', required: true, searched: true, translated: true, checked: true }),
    dueDate: when({ privacy: 'public' }),
    doneDate: when({ privacy: 'public' }),
    evidence: prose({ privacy: 'public' }),
    position: position({ privacy: 'public' })
  }
})
