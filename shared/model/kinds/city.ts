import { choice, integer, line, prose } from '../field.ts'
import { defineKind } from '../kind.ts'
import { LICENCE_CODES } from '../licences.ts'

/** The group's own city: one in each workspace. */
export const city = defineKind({
  type: 'city',
  area: 'settings',
  title: 'name',
  single: true,
  privacy: 'public',
  layout: {
    first: [
      'officialName',
      'country',
      'region',
      'population',
      'foreignPopulation',
      'groupName',
      'groupAct',
      'departmentWord'
    ],
    more: [
      { id: 'city', fields: ['mode', 'officialCode'] },
      { id: 'appearance', fields: ['letterhead', 'accentColour'] },
      { id: 'exchange', fields: ['bundleLicence'] },
      { id: 'internal', fields: ['notes'] }
    ]
  },
  fields: {
    name: line({ privacy: 'public', required: true, searched: true, translated: true }),
    officialName: line({ privacy: 'public', translated: true }),
    country: line({ privacy: 'public', codes: 'country' }),
    region: line({ privacy: 'public', translated: true }),
    officialCode: line({ privacy: 'public', searched: 'code' }),
    population: integer([0, 100_000_000], { privacy: 'public', counts: 'persons' }),
    foreignPopulation: integer([0, 100_000_000], { privacy: 'public', counts: 'persons' }),
    /** Who works alone is asked for no group (DESIGN.md 11); unset: a group, once there is one. */
    mode: choice(['group', 'alone'] as const, { privacy: 'public' }),
    groupName: line({ privacy: 'public', translated: true }),
    groupAct: line({ privacy: 'public' }),
    departmentWord: choice(
      ['direzione', 'settore', 'area', 'servizio', 'department', 'division', 'service'] as const,
      { privacy: 'public' }
    ),
    letterhead: prose({ privacy: 'public', searched: false, checked: false }),
    accentColour: line({ privacy: 'public' }),
    bundleLicence: choice(LICENCE_CODES, { privacy: 'public' }),
    notes: prose({ privacy: 'internal' })
  }
})
