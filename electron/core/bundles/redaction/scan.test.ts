import { describe, expect, it } from 'vitest'
import type { RedactedRecord } from './records.ts'
import { knownNames, scanTexts } from './scan.ts'

const ID = '01890000-0000-7000-8000-000000000001'
const action = (values: RedactedRecord['values']): RedactedRecord => ({
  type: 'action',
  id: ID,
  disclosed: false,
  values
})
const found = (text: string, names: readonly string[] = [], field = 'description') =>
  scanTexts([action({ [field]: text })], names).map(hit => `${hit.kind} ${hit.found}`)

describe('the scan of texts', () => {
  it.each(['scrivere a sportello.unico@comune.example.it, grazie', '<ufficio@città.it>', 'مكتب@بلدية.مغرب'])(
    'finds the e-mail address in "%s"',
    text => {
      expect(found(text)).toHaveLength(1)
      expect(found(text)[0]).toMatch(/^email /)
    }
  )

  it.each([
    '+39 02 1234 5678',
    '0039021234567',
    '02-12345678',
    '(02) 1234.5678',
    '333 123 4567',
    '3331234567',
    '+212 5 37 12 34 56',
    '0537/123456',
    'هاتف ٠٥٣٧١٢٣٤٥٦'
  ])('finds the telephone number in "%s"', text => {
    expect(found(text)).toHaveLength(1)
    expect(found(text)[0]).toMatch(/^phone /)
  })

  it.each([
    '2020-2022',
    '(2007–2014)',
    '2020 / 2022',
    'dal 2026-01-31',
    'il 31.01.2026 e il 31/01/2026',
    '1.250.000.000 euro',
    '12 500 000 EUR',
    'L. 328/2000, art. 117',
    'D.Lgs. 267/2000',
    'popolazione 1234567'
  ])('takes "%s" for no telephone number', text => {
    expect(found(text)).toEqual([])
  })

  it('finds the names of known persons in either order, whatever the case and the blanks', () => {
    const names = ['Anna Prova']
    expect(found('come detto da anna  PROVA e altri', names)).toEqual(['name anna  PROVA'])
    expect(found('Prova Anna', names)).toEqual(['name Prova Anna'])
    expect(found('Prova, Anna', names)).toEqual(['name Prova, Anna'])
    expect(found('Susanna Provato', names)).toEqual([])
  })

  it('looks into translations and names of other records too', () => {
    expect(found('Anna Prova', ['Anna Prova'], 'title@en')).toHaveLength(1)
    const stakeholder: RedactedRecord = {
      type: 'stakeholder',
      id: ID,
      disclosed: false,
      values: { name: 'Ditta Anna Prova' }
    }
    expect(scanTexts([stakeholder], ['Anna Prova'])).toHaveLength(1)
  })

  it('leaves contact fields and codes to their class', () => {
    const stakeholder: RedactedRecord = {
      type: 'stakeholder',
      id: ID,
      disclosed: false,
      values: { email: 'info@ente.example', phone: '+39 02 1234 5678' }
    }
    expect(scanTexts([stakeholder, action({ projectCode: '012345678901' })], [])).toEqual([])
  })

  it('knows persons by names of two words or more', () => {
    const person = (name: string | null) => ({ type: 'member' as const, id: ID, values: { name } })
    expect(knownNames([person('Anna Prova'), person('Anna'), person(null)])).toEqual(['Anna Prova'])
  })

  it('needs little time for long texts made to be slow', () => {
    const slow = ['a'.repeat(200_000), '1 '.repeat(100_000), 'a.'.repeat(100_000), `${'a@a.'.repeat(50_000)}`]
    for (const text of slow) expect(Array.isArray(found(text, ['Anna Prova']))).toBe(true)
  })
})
