import { expect, it } from 'vitest'
import { linesOf } from './lines.ts'

const words = (_: string, __: string, value: unknown): string => (value === null ? '' : String(value))
const entry = (field: string, before: unknown, after: unknown) => ({
  field,
  before: before === undefined ? null : JSON.stringify(before),
  after: JSON.stringify(after),
  newer: false
})

it('counts what is read: a new record of thirteen empty fields and one title is one line', () => {
  const empty = ['code', 'unit', 'definition', 'source', 'method', 'frequency', 'position']
  const difference = {
    type: 'indicator',
    id: 'x',
    title: 'Iscritti',
    state: 'new' as const,
    fields: [entry('title', undefined, 'Iscritti'), ...empty.map(field => entry(field, undefined, null))]
  }
  expect(linesOf(words, difference)).toMatchObject([{ before: '', after: 'Iscritti' }])
})

it('keeps what was emptied, and sets a figure in one line', () => {
  const difference = {
    type: 'indicator',
    id: 'x',
    title: 'Iscritti',
    state: 'changed' as const,
    fields: [
      entry('targetValueQualifier', null, 'about'),
      entry('unit', 'persone', null),
      entry('targetValue', 1, 2)
    ]
  }
  expect(linesOf(words, difference).map(({ before, after }) => [before, after])).toEqual([
    ['persone', ''],
    ['1', '2 · about']
  ])
})
