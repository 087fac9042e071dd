import { describe, expect, it } from 'vitest'
import { WHEN_PATTERN } from '#shared/model/when.ts'
import type { RedactedRecord } from '../redaction/records.ts'
import { dataPackage } from './data-package.ts'
import { columnsOf, tableOf } from './table.ts'

const ID = '01890000-0000-7000-8000-000000000001'
const record = (values: RedactedRecord['values']): RedactedRecord => ({
  type: 'action',
  id: ID,
  disclosed: false,
  values
})
const csv = (...records: readonly RedactedRecord[]): string =>
  new TextDecoder().decode(tableOf('action', records))

describe('a table', () => {
  it('is comma-separated, with quotes where needed and CRLF at the end of each line', () => {
    const text = csv(record({ code: 'A1', title: 'Detto "x", poi\naltro' }))
    expect(text).toBe(`id,code,title\r\n${ID},A1,"Detto ""x"", poi\naltro"\r\n`)
  })

  it.each(['=1+1', '+39 02', '-cmd', '@SUM(A1)', '\tx'])('makes no formula of "%s"', text => {
    expect(csv(record({ description: text }))).toContain(`,'${text}`)
  })

  it.each([
    ['a;=1+1', "a;'=1+1"],
    ['a; =1+1;b', "a; '=1+1;b"],
    ['=1;=2', "'=1;'=2"],
    ['a;"=1"', 'a;"\'=1"'],
    ['riga\n-cmd', "riga\n'-cmd"],
    ['uno; due', 'uno; due'],
    ['a=b', 'a=b']
  ])('makes no formula where a semicolon parts cells: %s', (text, cell) => {
    expect(csv(record({ description: text })).replaceAll('""', '"')).toContain(cell)
  })

  it('leaves numbers, money and dates as they are', () => {
    const text = csv(record({ startDate: '2026-01-31', migrationMarker: 2 }))
    expect(text).toContain('2026-01-31,2\r\n')
    const line = { ...record({ amount: '-100 EUR' }), type: 'budgetLine' as const }
    expect(new TextDecoder().decode(tableOf('budgetLine', [line]))).toContain(',-100 EUR\r\n')
  })

  it('tells what is empty from what was held back', () => {
    const text = csv(
      record({ code: null, leadDepartment: { withheld: 'department' } }),
      record({ code: 'A' })
    )
    expect(text.split('\r\n').slice(0, 3)).toEqual([
      'id,code,leadDepartment',
      `${ID},,[withheld]`,
      `${ID},A,[withheld]`
    ])
  })

  it('puts translations behind their original', () => {
    const records = [record({ 'title@ar': 'ع', title: 'T', 'title@en': 'E', code: 'A' })]
    expect(columnsOf('action', records)).toEqual(['id', 'code', 'title', 'title@ar', 'title@en'])
  })

  it('is described with its types, keys and missing values', () => {
    const tables = [
      { type: 'department' as const, columns: ['id', 'name'] },
      {
        type: 'action' as const,
        columns: ['id', 'title', 'leadDepartment', 'objective', 'status', 'startDate']
      }
    ]
    const descriptor = JSON.parse(new TextDecoder().decode(dataPackage('Milano', null, tables)))
    expect(descriptor.resources).toHaveLength(2)
    const { name, path, schema } = descriptor.resources[1]
    expect({ name, path }).toEqual({ name: 'action', path: 'tables/action.csv' })
    expect(schema.primaryKey).toEqual(['id'])
    // The objective is not in this package: a key to nowhere would make it invalid.
    expect(schema.foreignKeys).toEqual([
      { fields: ['leadDepartment'], reference: { resource: 'department', fields: ['id'] } }
    ])
    expect(schema.fields[5]).toEqual({
      name: 'startDate',
      type: 'string',
      constraints: { pattern: WHEN_PATTERN }
    })
    expect(schema.fields[4].constraints.enum).toContain('inProgress')
    expect(schema.missingValues.map(({ value }: { value: string }) => value)).toEqual(['', '[withheld]'])
  })
})
