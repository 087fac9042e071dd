import { describe, expect, it } from 'vitest'
import { AUDIENCES } from '#shared/contract/base.ts'
import type { RecordType } from '#shared/model/index.ts'
import type { CellValue, PlainRecord } from './records.ts'
import { type RedactionOptions, redact } from './redact.ts'

const make = (type: RecordType, id: string, values: Readonly<Record<string, CellValue>>): PlainRecord => ({
  type,
  id,
  values
})

const to = (
  audience: RedactionOptions['audience'],
  more: Partial<RedactionOptions> = {}
): RedactionOptions => ({
  audience,
  types: [],
  personal: new Set(),
  cut: new Set(),
  ...more
})

const FORUM = make('stakeholder', 's1', {
  name: 'Forum',
  power: 5,
  participation: 'involve',
  description: 'Chiedere in segreteria'
})
const CONTACT = make('contactPerson', 'c1', {
  stakeholder: 's1',
  role: 'Presidente',
  name: 'Nome Cognome',
  legalBasis: 'consent'
})

const valuesOf = (records: readonly PlainRecord[], options: RedactionOptions, id: string) =>
  redact(records, options).records.find(record => record.id === id)?.values

describe('what an audience may see', () => {
  it('ends at its class', () => {
    expect(valuesOf([FORUM], to('public'), 's1')).toEqual({
      name: 'Forum',
      description: 'Chiedere in segreteria'
    })
    for (const audience of ['partner', 'council'] as const) {
      expect(valuesOf([FORUM], to(audience), 's1')).toEqual({
        name: 'Forum',
        description: 'Chiedere in segreteria',
        participation: 'involve'
      })
    }
    expect(valuesOf([FORUM], to('internal'), 's1')).toEqual(FORUM.values)
  })

  it('is never a personal field that was not ticked', () => {
    for (const audience of AUDIENCES) {
      expect(JSON.stringify(redact([FORUM, CONTACT], to(audience)).records)).not.toContain('Cognome')
    }
  })

  it('is a person who was ticked, with what makes the record whole, and nothing else of it', () => {
    const options = to('partner', { personal: new Set(['contactPerson c1']) })
    expect(valuesOf([FORUM, CONTACT], options, 'c1')).toEqual({
      stakeholder: 's1',
      role: 'Presidente',
      name: 'Nome Cognome'
    })
  })

  it('is not opened by a tick on what is no person', () => {
    const file = make('attachment', 'f1', {
      ownerType: 'stakeholder',
      ownerId: 's1',
      fileName: 'a.pdf',
      share: 'never'
    })
    const options = to('partner', { personal: new Set(['attachment f1', 'stakeholder s1']) })
    const { records } = redact([FORUM, file], options)
    expect(records.map(({ id }) => id)).toEqual(['s1'])
    expect(records[0]?.values).not.toHaveProperty('power')
  })

  it('is no text that was held back after the scan, in that one language', () => {
    const record = make('stakeholder', 's1', { name: 'Forum', description: 'uno', 'description@en': 'one' })
    const options = to('internal', { cut: new Set(['stakeholder s1 description']) })
    const { records, withheld } = redact([record], options)
    expect(records[0]?.values).toEqual({ name: 'Forum', 'description@en': 'one' })
    expect(withheld).toEqual([{ type: 'stakeholder', field: 'description', privacy: 'personal', count: 1 }])
  })
})

describe('a reference', () => {
  it('takes the stricter class of its field and its target: only the kind of what is behind it is told', () => {
    // The department itself is public, that it answers for this stakeholder is not.
    const department = make('department', 'd1', { name: 'Cultura' })
    const stakeholder = make('stakeholder', 's1', { name: 'Forum', responsibleDepartment: 'd1' })
    expect(valuesOf([department, stakeholder], to('public'), 's1')).toEqual({
      name: 'Forum',
      responsibleDepartment: { withheld: 'department' }
    })
    expect(valuesOf([department, stakeholder], to('partner'), 's1')?.['responsibleDepartment']).toBe('d1')
  })

  it('to a record that is not there never gives its id away', () => {
    const stakeholder = make('stakeholder', 's1', { name: 'Forum', responsibleDepartment: 'd9' })
    const { records } = redact([stakeholder], to('internal'))
    expect(records[0]?.values).toEqual({ name: 'Forum', responsibleDepartment: { withheld: 'department' } })
    expect(JSON.stringify(records)).not.toContain('d9')
  })
})

describe('a link or a file', () => {
  it('stays at home with either of its ends, however deep', () => {
    const link = make('actionPartner', 'a1~s1', { action: 'a1', stakeholder: 's1' })
    const file = make('attachment', 'f1', {
      ownerType: 'actionPartner',
      ownerId: 'a1~s1',
      fileName: 'a',
      share: 'public'
    })
    const action = make('action', 'a1', { title: 'Sportello', objective: 'o1' })
    const all = [FORUM, action, link, file]
    expect(redact(all, to('public')).records.map(({ id }) => id)).toEqual(['s1', 'a1', 'a1~s1', 'f1'])
    const without = redact(all, to('public', { types: ['action', 'actionPartner', 'attachment'] }))
    expect(without.records.map(({ id }) => id)).toEqual(['a1'])
  })
})

describe('a count of persons', () => {
  const indicator = make('indicator', 'i1', {
    title: 'Persone',
    countsPersons: 'yes',
    baselineValue: 4,
    targetValue: 5
  })
  const other = make('indicator', 'i2', { title: 'Corsi', countsPersons: 'no', baselineValue: 4 })
  const measured = (id: string, of: string, value: number) =>
    make('measurement', id, { indicator: of, date: '2022-01-01', value })
  const all = [
    indicator,
    other,
    ...[0, 1, 4, 5].map(value => measured(`m${value}`, 'i1', value)),
    measured('m9', 'i2', 4)
  ]

  it('is held back from one to four, and only outside the group', () => {
    const hidden = { withheld: 'smallNumber' }
    const { records } = redact(all, to('public'))
    const shown = (id: string, field: string) => records.find(record => record.id === id)?.values[field]
    expect(['m0', 'm1', 'm4', 'm5', 'm9'].map(id => shown(id, 'value'))).toEqual([0, hidden, hidden, 5, 4])
    expect(shown('i1', 'baselineValue')).toEqual(hidden)
    expect(shown('i1', 'targetValue')).toBe(5)
    expect(shown('i2', 'baselineValue')).toBe(4)
    expect(redact(all, to('internal')).records.map(({ values }) => values)).toEqual(
      all.map(({ values }) => values)
    )
  })
})
