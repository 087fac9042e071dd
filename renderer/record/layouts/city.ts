import type { Layout } from './layout.ts'

export const city: Layout = {
  badges: [],
  sections: [
    {
      id: 'city',
      fields: ['officialName', 'country', 'region', 'officialCode', 'population', 'foreignPopulation']
    },
    { id: 'group', fields: ['groupName', 'groupAct', 'departmentWord'] },
    { id: 'appearance', fields: ['letterhead', 'accentColour'] },
    { id: 'exchange', fields: ['bundleLicence'] },
    { id: 'internal', fields: ['notes'] }
  ],
  children: []
}
