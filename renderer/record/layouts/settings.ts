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

export const attachment: Layout = {
  badges: [],
  sections: [{ id: 'what', fields: ['description', 'share', 'mediaType', 'size'] }],
  children: []
}
