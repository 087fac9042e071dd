import { choice, line, parent, position, prose } from '../field.ts'
import { defineKind } from '../kind.ts'

/** The frameworks an action can be tied to (DOMAIN.md 4 and 5.1). `planning`: the municipality's own document, e.g. the DUP. */
export const FRAMEWORKS = ['planning', 'sdg', 'gcm', 'charter', 'oecd', 'mgi', 'other'] as const

/** A tie between an action and an item of a framework, with its justification. */
export const alignment = defineKind({
  type: 'alignment',
  area: 'roadmap',
  title: 'code',
  privacy: 'public',
  layout: {
    badges: ['rank'],
    first: ['framework', 'label', 'justification'],
    more: [{ id: 'place', fields: ['action'] }],
    row: ['framework', 'code', 'label', 'rank']
  },
  fields: {
    action: parent('action', { privacy: 'public' }),
    framework: choice(FRAMEWORKS, { privacy: 'public', required: true }),
    code: line({ privacy: 'public', required: true, searched: 'code' }),
    label: line({ privacy: 'public', searched: true, translated: true }),
    rank: choice(['primary', 'secondary'] as const, { privacy: 'public' }),
    justification: prose({ privacy: 'public' }),
    position: position({ privacy: 'public' })
  }
})
