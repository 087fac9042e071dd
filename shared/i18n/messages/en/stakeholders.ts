/** Stakeholders: register, power–interest grid, bulk edit. */
export const stakeholders = {
  'stakeholders.view.table': 'List',
  'stakeholders.view.grid': 'Power and interest grid',
  'stakeholders.empty':
    'This is the register of the bodies, associations and groups that matter for the plan: who they are, what they can do, how to involve them. Begin with the first name.',
  'stakeholders.actions': 'Actions',
  'stakeholders.contacts': 'Contacts',
  'stakeholders.byName': 'Stakeholders by name',
  'stakeholders.unassessed': 'Not assessed yet',
  'stakeholders.assessHint':
    'Give power and interest from 1 to 5: the stakeholder takes its place on the grid.',
  'stakeholders.more_one': 'Show more ({{count, number(useGrouping: always)}})',
  'stakeholders.more_other': 'Show more ({{count, number(useGrouping: always)}})'
} as const
