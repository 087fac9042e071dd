import { choice, parent } from '../field.ts'
import { defineLink } from '../kind.ts'

/** A stakeholder that takes part in an action. */
export const actionPartner = defineLink({
  type: 'actionPartner',
  area: 'roadmap',
  ends: ['action', 'stakeholder'],
  privacy: 'public',
  fields: {
    action: parent('action', { privacy: 'public' }),
    stakeholder: parent('stakeholder', { privacy: 'public' }),
    role: choice(['partner', 'funder', 'expert', 'beneficiary'] as const, { privacy: 'public' })
  }
})

/** A department that supports the one in the lead. */
export const actionDepartment = defineLink({
  type: 'actionDepartment',
  area: 'roadmap',
  ends: ['action', 'department'],
  privacy: 'public',
  fields: {
    action: parent('action', { privacy: 'public' }),
    department: parent('department', { privacy: 'public' }),
    role: choice(['support', 'consulted', 'informed'] as const, { privacy: 'public' })
  }
})

/** The priority an action answers. */
export const actionPriority = defineLink({
  type: 'actionPriority',
  area: 'roadmap',
  ends: ['action', 'priority'],
  privacy: 'public',
  fields: {
    action: parent('action', { privacy: 'public' }),
    priority: parent('priority', { privacy: 'public' })
  }
})

/** The practice an action takes up. */
export const actionPractice = defineLink({
  type: 'actionPractice',
  area: 'roadmap',
  ends: ['action', 'practice'],
  privacy: 'public',
  fields: {
    action: parent('action', { privacy: 'public' }),
    practice: parent('practice', { privacy: 'public' })
  }
})
