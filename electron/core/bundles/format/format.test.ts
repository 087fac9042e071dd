import { describe, expect, it } from 'vitest'
import { FORMAT, OLDEST_READER } from '../container/header.ts'
import { formatChanges } from './format-changes.ts'
import { type FormatTable, formatTable } from './format-table.ts'
import { advice } from './frozen.ts'
import { adviceToday, keptFormats, keptTable } from './testing/kept-tables.ts'

describe('the kept tables', () => {
  it('are one for each format, up to the current one', () => {
    expect(keptFormats(), 'npm run print:format').toEqual(
      Array.from({ length: FORMAT }, (_, index) => index + 1)
    )
    for (const format of keptFormats()) expect(keptTable(format).format).toBe(format)
    expect(keptTable(FORMAT).oldestReader).toBe(OLDEST_READER)
  })

  it('agree with the model', () => {
    expect(adviceToday()).toBeNull()
  })
})

const field = (more: object = {}) => ({ kind: 'line', privacy: 'partner', ...more })
const table = (kinds: object, forms: object = { line: { maxLength: 500 } }): FormatTable =>
  ({ format: 1, oldestReader: 1, notes: [], forms, kinds }) as FormatTable
const axis = (fields: object, more: object = {}) =>
  table({ axis: { form: 'record', privacy: 'partner', ...more, fields } })
const before = axis({
  title: field({ required: true }),
  state: field({ kind: 'choice', choices: ['open', 'done'] }),
  weight: field({ kind: 'scale', range: [1, 5] })
})
const changed = (name: string, more: object | undefined) => {
  const fields = before.kinds['axis']?.fields ?? {}
  return axis({ ...fields, [name]: more && { ...fields[name], ...more } })
}

describe('a difference', () => {
  it.each([
    ['a new kind', table({ ...before.kinds, course: { fields: {} } })],
    ['a kind that is gone', table({})],
    ['a milder class of a kind', axis(before.kinds['axis']?.fields ?? {}, { privacy: 'public' })],
    ['another form of ids', axis(before.kinds['axis']?.fields ?? {}, { form: 'link' })],
    ['a new field that no record can be without', changed('code', field({ required: true }))],
    ['a new field that says how another is read', changed('qualifier', field({ group: 'figure' }))],
    ['another kind of field', changed('title', { kind: 'prose' })],
    ['a milder class of a field', changed('title', { privacy: 'public' })],
    ['a choice less', changed('state', { choices: ['open'] })],
    ['a narrower range', changed('weight', { range: [2, 5] })],
    ['a required field that may be empty', changed('title', { required: undefined })],
    ['another form of values', table(before.kinds, { line: { maxLength: 100 } })]
  ])('asks for a new format: %s', (_, after) => {
    const changes = formatChanges(before, JSON.parse(JSON.stringify(after)) as FormatTable)
    expect(changes.map(({ asksFor }) => asksFor)).toEqual(['format'])
    expect(advice(before, after, true)).toMatch(/^Raise the format.*(axis|course|kind line).*That means/s)
  })

  it.each([
    ['a new field', changed('mood', field())],
    ['a choice more', changed('state', { choices: ['open', 'paused', 'done'] })],
    ['a wider range', changed('weight', { range: [0, 10] })],
    ['a stricter class', changed('title', { privacy: 'internal' })],
    ['a translation', changed('title', { translated: true })]
  ])('asks for a note: %s', (_, after) => {
    expect(formatChanges(before, after).map(({ asksFor }) => asksFor)).toEqual(['note'])
    expect(advice(before, after, true)).toContain('--note')
  })

  it('of a field that is gone asks for a new format', () => {
    const { state: _, ...fields } = before.kinds['axis']?.fields ?? {}
    expect(formatChanges(before, axis(fields))).toEqual([{ what: 'axis.state is gone', asksFor: 'format' }])
  })

  it('of a format that has not gone out is printed anew', () => {
    expect(advice(before, changed('title', { kind: 'prose' }), false)).toContain('npm run print:format')
    expect(advice(before, before, false)).toBeNull()
  })

  it('is told of the model as it is', () => {
    const now = formatTable([])
    const { city: _, ...kinds } = now.kinds
    expect(formatChanges(now, { ...now, kinds })).toEqual([
      { what: 'the kind city is gone', asksFor: 'format' }
    ])
  })
})
