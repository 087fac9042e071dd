/** Stakeholders: register, power–interest grid, bulk edit. */
export const stakeholders = {
  'stakeholders.view.table': 'List',
  'stakeholders.view.grid': 'Power and interest grid',
  'stakeholders.actions': 'Actions',
  'stakeholders.contacts': 'Contacts',
  'stakeholders.byName': 'Stakeholders by name',
  'stakeholders.unassessed': 'Not assessed yet',
  'stakeholders.assessHint':
    'Give power and interest from 1 to 5: the stakeholder takes its place on the grid.',
  'stakeholders.more_one': 'Show more ({{count, number}})',
  'stakeholders.more_other': 'Show more ({{count, number}})'
} as const
