/** Good practices: list, five key words, transfer decision. */
export const practices = {
  'practices.city': 'City',
  'practices.own': '{{city}} (ours)',
  'practices.actions': 'Actions',
  'practices.keywords': 'Five key words',
  'practices.ofFive': '{{filled}}/5',
  'practices.keywordsFilled': 'Key words filled in: {{filled}} of 5',
  'practices.decide': 'Decide on taking it up',
  'practices.decideAgain': 'Change the decision',
  'practices.decided': 'Decision on taking up: {{record}}',
  'practices.decidedMany_one': 'Decision on taking up {{count, number}} practice',
  'practices.decidedMany_other': 'Decision on taking up {{count, number}} practices',
  'practices.keyword.transnationalActors': 'Local actors in a transnational way',
  'practices.keyword.transnationalActors.hint':
    'How does it draw on those active both here and in the territory of origin?',
  'practices.keyword.multiSector': 'Multi-sector potential',
  'practices.keyword.multiSector.hint': 'Which sectors does it touch, or could it touch?',
  'practices.keyword.multiStakeholder': 'Multi-stakeholder',
  'practices.keyword.multiStakeholder.hint': 'Who takes part in it, and in which role?',
  'practices.keyword.networking': 'Networking',
  'practices.keyword.networking.hint': 'Whom has it brought together?',
  'practices.keyword.sustainability': 'Sustainability',
  'practices.keyword.sustainability.hint': 'What keeps it going after the project?'
} as const
