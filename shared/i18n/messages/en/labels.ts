/** What the history calls transactions that the program itself made: labels of `workspace.commit`. */
export const labels = {
  'label.created': 'Workspace created',
  'label.migrated': 'Workspace brought to a newer form',
  'label.bundleImported': 'Bundle imported',
  'label.bundleExported': 'Bundle exported',
  'label.keyConfirmed': 'Key of the city confirmed',
  'label.sealed': 'Version sealed',
  'label.attached': 'File attached',
  'label.sampleCity': 'City and roadmap',
  'label.sampleDepartments': 'Departments of the group',
  'label.sampleMembers': 'Members of the group',
  'label.samplePartnerCities': 'Partner cities',
  'label.sampleStakeholders': 'Stakeholders',
  'label.sampleContacts': 'Contact persons',
  'label.samplePriorities': 'Priorities',
  'label.sampleScores': 'Scores of the priorities',
  'label.samplePractices': 'Good practices',
  'label.samplePlan': 'Axes, objectives and actions',
  'label.sampleMonitoring': 'Indicators and measurements'
} as const
