import { choice, line, prose, reference, scale } from '../field.ts'
import { defineKind } from '../kind.ts'

/** Sectors of the URBACT ecosystem map (DOMAIN.md 1.2). */
export const STAKEHOLDER_SECTORS = ['public', 'private', 'civic', 'knowledge'] as const

/** Kinds of organisation (DOMAIN.md 9, translated once). */
export const STAKEHOLDER_KINDS = [
  'municipalDepartment',
  'publicBody',
  'school',
  'health',
  'prefecture',
  'migrantAssociation',
  'federation',
  'thirdSector',
  'ngo',
  'religiousCommunity',
  'tradeUnion',
  'company',
  'chamberOfCommerce',
  'university',
  'foundation',
  'internationalOrganisation',
  'city',
  'media',
  'citizens',
  'other'
] as const

/** An organisation or group with a stake in the plan; persons are contact persons, apart from it. */
export const stakeholder = defineKind({
  type: 'stakeholder',
  area: 'stakeholders',
  title: 'name',
  privacy: 'public',
  layout: {
    badges: ['sector'],
    first: [
      'kind',
      'description',
      'territory',
      'targetCommunity',
      'power',
      'interest',
      'participation',
      'responsibleDepartment'
    ],
    more: [
      { id: 'what', fields: ['acronym', 'migrantLed'] },
      { id: 'judgement', fields: ['attitude', 'interestsAndNeeds'] },
      { id: 'contact', fields: ['website', 'email', 'phone', 'address'] },
      { id: 'internal', fields: ['notes'] }
    ],
    children: ['contactPerson']
  },
  fields: {
    name: line({ privacy: 'public', required: true, searched: true, translated: true }),
    acronym: line({ privacy: 'public', searched: true }),
    sector: choice(STAKEHOLDER_SECTORS, { privacy: 'public' }),
    kind: choice(STAKEHOLDER_KINDS, { privacy: 'public' }),
    description: prose({ privacy: 'public' }),
    territory: line({ privacy: 'public', searched: true, translated: true }),
    targetCommunity: line({ privacy: 'public', searched: true, translated: true }),
    migrantLed: choice(['yes', 'partly', 'no', 'unknown'] as const, { privacy: 'public' }),
    power: scale([1, 5], { privacy: 'internal' }),
    interest: scale([1, 5], { privacy: 'internal' }),
    attitude: scale([-2, 2], { privacy: 'internal' }),
    participation: choice(['inform', 'consult', 'involve', 'collaborate', 'empower'] as const, {
      privacy: 'partner'
    }),
    interestsAndNeeds: prose({ privacy: 'internal' }),
    responsibleDepartment: reference('department', { privacy: 'partner' }),
    website: line({ privacy: 'public' }),
    email: line({ privacy: 'partner' }),
    phone: line({ privacy: 'partner' }),
    address: line({ privacy: 'partner' }),
    notes: prose({ privacy: 'internal' })
  }
})
