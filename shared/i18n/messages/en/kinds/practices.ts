import type { KindTexts } from '../../../kind-texts.ts'

/** Texts of good practices. */
export const practices = {
  practice: {
    one: 'Good practice',
    many: 'Good practices',
    empty:
      'Here you collect the city’s good practices and those learned from partner cities, each with five key words, to decide which to take up. Begin with a title.',
    fields: {
      state: 'State',
      owner: 'Organisation in charge',
      theme: 'Theme',
      regularService: 'Became a regular service',
      residenceTerritory: 'Territory of residence',
      originTerritories: 'Territories of origin',
      objectives: 'Objectives',
      targetGroups: 'Target groups',
      actors: 'Actors involved',
      activities: 'Activities and process',
      resources: 'Resources',
      results: 'Results',
      evidence: 'Level of evidence',
      lessons: 'Lessons learned',
      preconditions: 'Preconditions',
      coreElements: 'Elements not to change',
      adaptableElements: 'Elements that can be adapted',
      replicationCost: 'Cost and time of replication',
      risks: 'Risks',
      transnationalActors: 'Key word 1: local actors in a transnational way',
      multiSector: 'Key word 2: multi-sector potential',
      multiStakeholder: 'Key word 3: multi-stakeholder',
      networking: 'Key word 4: networking',
      sustainability: 'Key word 5: sustainability',
      transferDecision: 'Decision on transfer',
      transferReason: 'Reason for the decision',
      publicationConsent: 'Consent to publication'
    },
    choices: {
      state: {
        draft: 'Draft',
        presented: 'Presented',
        inReview: 'In peer review',
        validated: 'Validated',
        promising: 'Promising',
        archived: 'Archived'
      },
      theme: {
        governance: 'Governance',
        access: 'Access to services',
        school: 'School',
        work: 'Work',
        housing: 'Housing',
        health: 'Health',
        culture: 'Culture',
        youth: 'Youth',
        participation: 'Participation',
        communication: 'Communication',
        cooperation: 'Cooperation and co-development',
        other: 'Other'
      },
      regularService: { yes: 'Yes', no: 'Not yet' },
      transferDecision: {
        open: 'To be decided',
        replicate: 'Replicate',
        adapt: 'Adapt',
        inspire: 'Be inspired by',
        decline: 'Not take up'
      },
      licence: {
        ccBy4: 'CC BY 4.0',
        ccBySa4: 'CC BY-SA 4.0',
        cc0: 'CC0',
        allRightsReserved: 'All rights reserved'
      },
      publicationConsent: { yes: 'Given', no: 'Refused', asked: 'Asked' }
    },
    scales: {
      evidence: {
        1: 'Testimony',
        2: 'Monitoring data',
        3: 'Before and after',
        4: 'Independent evaluation'
      }
    }
  }
} as const satisfies Partial<KindTexts<'en'>>
