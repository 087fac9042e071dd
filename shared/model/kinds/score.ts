import { line, parent, reference, scale } from '../field.ts'
import { defineKind } from '../kind.ts'

/** One judgement: a priority under a criterion, by a department (or by the group when no department is named). */
export const score = defineKind({
  type: 'score',
  area: 'needs',
  title: 'value',
  calledBy: ['priority', 'criterion', 'department'],
  privacy: 'internal',
  layout: {
    first: ['criterion', 'department', 'note'],
    more: [{ id: 'place', fields: ['priority'] }],
    row: ['criterion', 'department', 'value', 'note']
  },
  fields: {
    priority: parent('priority', { privacy: 'internal' }),
    criterion: reference('criterion', { required: true, privacy: 'internal' }),
    department: reference('department', { privacy: 'internal' }),
    value: scale([1, 5], { required: true, reasoned: true, privacy: 'internal' }),
    note: line({ privacy: 'internal' })
  }
})
