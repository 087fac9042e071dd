import { date, line, position, prose } from '../field.ts'
import { defineKind } from '../kind.ts'

/** A roadmap (action plan) of the group for one period; its axes, objectives and actions live inside it. */
export const roadmap = defineKind({
  type: 'roadmap',
  area: 'roadmap',
  title: 'title',
  privacy: 'public',
  fields: {
    title: line({ required: true, searched: true, translated: true, checked: true }),
    startDate: date(),
    endDate: date(),
    /** The municipality's own planning document it is tied to, e.g. "DUP 2022–24". */
    planningDocument: line({ searched: true, translated: true }),
    summary: prose(),
    context: prose(),
    vision: prose(),
    governance: prose(),
    monitoringSetUp: prose(),
    position: position()
  }
})
