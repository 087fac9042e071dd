import { choice, parent } from '../field.ts'
import { defineLink } from '../kind.ts'

/** A stakeholder that takes part in an action. */
export const actionPartner = defineLink({
  type: 'actionPartner',
  area: 'roadmap',
  ends: ['action', 'stakeholder'],
  privacy: 'public',
  fields: {
    action: parent('action'),
    stakeholder: parent('stakeholder'),
    role: choice(['partner', 'funder', 'expert', 'beneficiary'] as const)
  }
})

/** A department that supports the one in the lead. */
export const actionDepartment = defineLink({
  type: 'actionDepartment',
  area: 'roadmap',
  ends: ['action', 'department'],
  privacy: 'public',
  fields: {
    action: parent('action'),
    department: parent('department'),
    role: choice(['support', 'consulted', 'informed'] as const)
  }
})

/** The priority an action answers. */
export const actionPriority = defineLink({
  type: 'actionPriority',
  area: 'roadmap',
  ends: ['action', 'priority'],
  privacy: 'public',
  fields: { action: parent('action'), priority: parent('priority') }
})

/** The practice an action takes up. */
export const actionPractice = defineLink({
  type: 'actionPractice',
  area: 'roadmap',
  ends: ['action', 'practice'],
  privacy: 'public',
  fields: { action: parent('action'), practice: parent('practice') }
})
