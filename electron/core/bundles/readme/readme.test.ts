import { v7 as uuid } from 'uuid'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '#shared/model/field.ts'
import { ownName } from '#shared/model/own-fields.ts'
import { HEADER_INPUT } from '../container/testing/small-bundle.ts'
import type { RedactedRecord } from '../redaction/records.ts'
import { specimenContent } from '../testing/specimen-bundle.ts'
import { readmeOf } from './readme.ts'

const page = (records: readonly RedactedRecord[], header = HEADER_INPUT): string =>
  new TextDecoder().decode(readmeOf(records, header, LANGUAGES))

const stakeholder = (values: RedactedRecord['values']): RedactedRecord => ({
  type: 'stakeholder',
  id: '01890000-0000-7000-8000-000000000001',
  disclosed: false,
  values
})

describe('README.html', () => {
  it('has a section in each language, in its direction', () => {
    const html = page([])
    for (const language of LANGUAGES) {
      expect(html).toContain(
        `<section id="${language}" lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`
      )
    }
  })

  it('runs nothing and fetches nothing, whatever the records hold', () => {
    const attack = "\"><script>alert(1)</script><img src=x onerror=alert(1)>' onload='x"
    const html = page([stakeholder({ name: attack, description: attack, 'name@en': attack })], {
      ...HEADER_INPUT,
      city: { ...HEADER_INPUT.city, name: attack }
    })
    expect(html).not.toMatch(/<(script|img|iframe|object|link|svg)/i)
    expect(html).not.toMatch(/<[^>]*\son\w+=/i)
    expect(html).not.toMatch(/(href|src)="(?!#)/)
    expect(html).toContain('&#60;script&#62;')
  })

  it('shows a text in the reader’s language where it was translated', () => {
    const html = page([stakeholder({ name: 'Città Mondo', 'name@en': 'World City' })])
    const [, english = ''] = html.split('<section id="en"')
    expect(html.split('<section id="en"')[0]).toContain('Città Mondo')
    expect(english.split('<section')[0]).toContain('World City')
  })

  it('names own fields and their choices by their labels in the reader’s language', () => {
    const field = '01890000-0000-7000-8000-0000000000f1'
    const choice = '01890000-0000-7000-8000-0000000000c1'
    const html = page([
      {
        type: 'ownField',
        id: field,
        disclosed: false,
        values: {
          recordType: 'stakeholder',
          label: 'Quartiere',
          'label@en': 'Quarter',
          fieldKind: 'choice',
          privacyClass: 'public'
        }
      },
      { type: 'ownChoice', id: choice, disclosed: false, values: { ownField: field, label: 'Porto' } },
      stakeholder({ name: 'Forum', [ownName(field)]: choice })
    ])
    const [italian = '', english = ''] = html.split('<section id="en"')
    expect(italian).toContain('<dt>Quartiere</dt><dd>Porto</dd>')
    expect(english).toContain('<dt>Quarter</dt><dd>Porto</dd>')
  })

  it('says that a value was held back, and names no key of a message', async () => {
    const { records, header } = await specimenContent()
    const html = page(records, { ...header, withheld: { contactPerson: { internal: 2 } } })
    expect(html).toContain('<em>trattenuto</em>')
    expect(html).not.toMatch(/(bundle\.readme|kindPlural|kind|field|choice|privacy)\.[a-zA-Z]+/)
  })

  it('shows money, dates and numbers as people write them', () => {
    const line: RedactedRecord = {
      type: 'budgetLine',
      id: '01890000-0000-7000-8000-000000000002',
      disclosed: false,
      values: { label: 'Voce', amount: '1250000 EUR', year: 2026, position: 'a0' }
    }
    const html = page([line]).replaceAll(/[\u00a0\u202f]/g, ' ')
    expect(html).toContain('12.500,00 EUR')
    expect(html).toContain('<dd>2026</dd>')
    expect(html).not.toContain('a0')
  })

  it('shows so many records of a kind as a person can read, and says how many more there are', () => {
    const many = Array.from({ length: 1000 }, (_, index) => ({
      ...stakeholder({ name: `Ente ${index}` }),
      id: uuid()
    }))
    const html = page(many)
    expect(html.match(/<li>/g)).toHaveLength(300 * LANGUAGES.length)
    expect(html).toContain('700')
  })
})
