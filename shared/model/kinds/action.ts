import { choice, date, line, parent, position, prose, reference, scale } from '../field.ts'
import { defineKind } from '../kind.ts'
import { CITY_ROLES } from './practice.ts'

export const ACTION_STATUSES = [
  'proposed',
  'approved',
  'inProgress',
  'completed',
  'suspended',
  'cancelled'
] as const
export const FUNDING_STATUSES = ['available', 'requested', 'toFind', 'notNeeded'] as const

/** A thing that will be done: who, what, when, with what money (URBACT action table, DOMAIN.md 1.2). */
export const action = defineKind({
  type: 'action',
  area: 'roadmap',
  title: 'title',
  privacy: 'public',
  fields: {
    objective: parent('objective'),
    code: line(),
    title: line({ required: true, searched: true, translated: true, checked: true }),
    description: prose(),
    leadDepartment: reference('department'),
    responsibleRole: line({ translated: true }),
    status: choice(ACTION_STATUSES),
    startDate: date(),
    endDate: date(),
    targetGroup: line({ searched: true, translated: true }),
    cityRole: choice(CITY_ROLES),
    outputs: prose(),
    expectedResult: prose(),
    nextSteps: prose(),
    costs: choice(['hasCosts', 'noCosts'] as const),
    fundingStatus: choice(FUNDING_STATUSES),
    fundingProgramme: line({ searched: true, translated: true }),
    projectCode: line(),
    migrationMarker: scale([0, 2]),
    genderMarker: scale([0, 2]),
    /** A light a person declares against the computed one; needs a reason (DOMAIN.md 11.2). */
    declaredLight: choice(['good', 'watch', 'bad', 'met'] as const, { reasoned: true, privacy: 'partner' }),
    notes: prose({ privacy: 'internal' }),
    position: position()
  }
})
