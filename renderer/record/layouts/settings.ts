import type { LayoutOf } from './layout.ts'

export const city: LayoutOf<'city'> = {
  badges: [],
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
  ],
  children: []
}

export const attachment: LayoutOf<'attachment'> = {
  badges: [],
  first: ['description', 'share', 'mediaType', 'size'],
  more: [],
  children: []
}

export const ownField: LayoutOf<'ownField'> = {
  badges: [],
  first: ['recordType', 'fieldKind', 'privacyClass'],
  more: [],
  children: [{ type: 'ownChoice', fields: ['label'] }]
}

export const ownChoice: LayoutOf<'ownChoice'> = { badges: [], first: ['ownField'], more: [], children: [] }
