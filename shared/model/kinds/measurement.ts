import { choice, date, line, parent, prose } from '../field.ts'
import { figure } from '../figure.ts'
import { defineKind } from '../kind.ts'

/** A value of an indicator at a date, with its source and how far it can be trusted. */
export const measurement = defineKind({
  type: 'measurement',
  area: 'monitoring',
  title: 'date',
  calledBy: ['indicator', 'date'],
  privacy: 'public',
  layout: {
    badges: ['reliability'],
    first: ['value', 'source', 'note'],
    more: [{ id: 'place', fields: ['indicator'] }],
    row: ['date', 'value', 'source', 'reliability', 'note']
  },
  fields: {
    indicator: parent('indicator', { privacy: 'public' }),
    date: date({ privacy: 'public', required: true }),
    ...figure('value', {
      privacy: 'public',
      required: true,
      reasoned: true,
      counts: { saidBy: 'countsPersons', of: 'indicator' }
    }),
    source: line({ privacy: 'public', searched: true, translated: true }),
    reliability: choice(['official', 'administrative', 'estimate'] as const, { privacy: 'public' }),
    note: prose({ privacy: 'partner' })
  }
})
