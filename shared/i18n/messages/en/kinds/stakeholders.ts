import type { KindTexts } from '../../../kind-texts.ts'

/** Texts of stakeholders. */
export const stakeholders = {
  stakeholder: {
    one: 'Stakeholder',
    many: 'Stakeholders',
    empty:
      'This is the register of the bodies, associations and groups that matter for the plan: who they are, what they can do, how to involve them. Begin with the first name.',
    fields: {
      acronym: 'Acronym',
      sector: 'Sector',
      kind: 'Kind',
      territory: 'Territory',
      targetCommunity: 'Target community',
      migrantLed: 'Led by migrants',
      power: 'Power',
      interest: 'Interest',
      attitude: 'Attitude',
      participation: 'Level of participation',
      interestsAndNeeds: 'Interests and needs',
      address: 'Address'
    },
    choices: {
      sector: { public: 'Public', private: 'Private', civic: 'Civic', knowledge: 'Knowledge' },
      kind: {
        municipalDepartment: 'Municipal department',
        publicBody: 'Public body',
        school: 'School, adult education',
        health: 'Health service',
        prefecture: 'Prefecture, police',
        migrantAssociation: 'Migrant association',
        federation: 'Second-level federation',
        thirdSector: 'Third-sector organisation',
        ngo: 'NGO',
        religiousCommunity: 'Religious community',
        tradeUnion: 'Trade union',
        company: 'Company',
        chamberOfCommerce: 'Chamber of commerce',
        university: 'University, research centre',
        foundation: 'Foundation',
        internationalOrganisation: 'International organisation',
        city: 'City',
        media: 'Media',
        citizens: 'Citizens',
        other: 'Other'
      },
      migrantLed: {
        yes: 'Yes',
        partly: 'Partly',
        no: 'No (not led by migrants)',
        unknown: 'Not known'
      },
      participation: {
        inform: 'Inform',
        consult: 'Consult',
        involve: 'Involve',
        collaborate: 'Collaborate',
        empower: 'Decide together'
      }
    },
    scales: {
      power: { 1: 'Very low', 2: 'Low', 3: 'Medium', 4: 'High', 5: 'Very high' },
      interest: { 1: 'Very low', 2: 'Low', 3: 'Medium', 4: 'High', 5: 'Very high' },
      attitude: {
        '-2': 'Opposed',
        '-1': 'Sceptical',
        0: 'Neutral',
        1: 'Supportive',
        2: 'Champion'
      }
    }
  },
  contactPerson: {
    one: 'Contact person',
    many: 'Contact persons',
    fields: {
      legalBasis: 'Legal basis',
      noticeDate: 'Privacy notice given on',
      keepUntil: 'Keep until',
      verifiedOn: 'Verified on'
    },
    choices: {
      legalBasis: {
        publicTask: 'Public task',
        consent: 'Consent',
        contract: 'Contract',
        other: 'Other'
      }
    }
  }
} as const satisfies Partial<KindTexts<'en'>>
