import { choice, line, parent, position, prose, reference, scale, when } from '../field.ts'
import { defineKind } from '../kind.ts'
import { CITY_ROLES } from './practice.ts'

export const ACTION_STATUSES = [
  'proposed',
  'approved',
  'inProgress',
  'completed',
  'postponed',
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
  layout: {
    badges: ['status'],
    first: [
      'description',
      'leadDepartment',
      'startDate',
      'endDate',
      'expectedResult',
      'nextSteps',
      'fundingStatus',
      'declaredLight'
    ],
    more: [
      { id: 'what', fields: ['code', 'targetGroup', 'outputs'] },
      { id: 'who', fields: ['responsibleRole', 'cityRole'] },
      { id: 'money', fields: ['costs', 'fundingProgramme', 'projectCode'] },
      { id: 'judgement', fields: ['migrationMarker', 'genderMarker'] },
      { id: 'place', fields: ['objective'] },
      { id: 'internal', fields: ['notes'] }
    ],
    children: ['milestone', 'budgetLine', 'indicator', 'alignment'],
    row: ['code', 'title', 'status', 'startDate', 'endDate']
  },
  fields: {
    objective: parent('objective', { privacy: 'public' }),
    code: line({ privacy: 'public', searched: 'code' }),
    title: line({ privacy: 'public', required: true, searched: true, translated: true, checked: true }),
    description: prose({ privacy: 'public' }),
    leadDepartment: reference('department', { privacy: 'public' }),
    responsibleRole: line({ privacy: 'public', translated: true }),
    /** Who postpones an action says why; history keeps the reason. */
    status: choice(ACTION_STATUSES, { privacy: 'public', reasoned: ['postponed'] }),
    startDate: when({ privacy: 'public', group: 'startDate' }),
    endDate: when({ privacy: 'public', group: 'startDate' }),
    targetGroup: line({ privacy: 'public', searched: true, translated: true }),
    cityRole: choice(CITY_ROLES, { privacy: 'public' }),
    outputs: prose({ privacy: 'public' }),
    expectedResult: prose({ privacy: 'public' }),
    nextSteps: prose({ privacy: 'public' }),
    costs: choice(['hasCosts', 'noCosts'] as const, { privacy: 'public' }),
    fundingStatus: choice(FUNDING_STATUSES, { privacy: 'public' }),
    fundingProgramme: line({ privacy: 'public', searched: true, translated: true }),
    projectCode: line({ privacy: 'public', searched: 'code' }),
    migrationMarker: scale([0, 2], { privacy: 'public' }),
    genderMarker: scale([0, 2], { privacy: 'public' }),
    /** A light a person declares against the computed one; needs a reason (DOMAIN.md 11.2). */
    declaredLight: choice(['good', 'watch', 'bad', 'met'] as const, { reasoned: true, privacy: 'partner' }),
    notes: prose({ privacy: 'internal' }),
    position: position({ privacy: 'public' })
  }
})
