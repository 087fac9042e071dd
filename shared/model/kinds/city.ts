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
  fields: {
    name: line({ required: true, searched: true, translated: true }),
    officialName: line({ translated: true }),
    country: line(),
    region: line({ translated: true }),
    officialCode: line(),
    population: integer([0, 100_000_000]),
    foreignPopulation: integer([0, 100_000_000]),
    groupName: line({ translated: true }),
    groupAct: line(),
    departmentWord: choice([
      'direzione',
      'settore',
      'area',
      'servizio',
      'department',
      'division',
      'service'
    ] as const),
    letterhead: prose({ searched: false, checked: false }),
    accentColour: line(),
    bundleLicence: choice(LICENCE_CODES),
    notes: prose({ privacy: 'internal' })
  }
})
