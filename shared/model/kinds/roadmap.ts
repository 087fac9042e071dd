import { line, position, prose, when } from '../field.ts'
import { defineKind } from '../kind.ts'

/** A roadmap (action plan) of the group for one period; its axes, objectives and actions live inside it. */
export const roadmap = defineKind({
  type: 'roadmap',
  area: 'roadmap',
  title: 'title',
  privacy: 'public',
  layout: {
    first: [
      'startDate',
      'endDate',
      'planningDocument',
      'summary',
      'context',
      'vision',
      'governance',
      'monitoringSetUp'
    ],
    children: ['axis']
  },
  fields: {
    title: line({ privacy: 'public', required: true, searched: true, translated: true, checked: true }),
    startDate: when({ privacy: 'public', group: 'startDate' }),
    endDate: when({ privacy: 'public', group: 'startDate' }),
    /** The municipality's own planning document it is tied to, e.g. "DUP 2022–24". */
    planningDocument: line({ privacy: 'public', searched: true, translated: true }),
    summary: prose({ privacy: 'public' }),
    context: prose({ privacy: 'public' }),
    vision: prose({ privacy: 'public' }),
    governance: prose({ privacy: 'public' }),
    monitoringSetUp: prose({ privacy: 'public' }),
    position: position({ privacy: 'public' })
  }
})
