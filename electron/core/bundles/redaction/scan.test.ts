import fc from 'fast-check'
import { v7 as uuid } from 'uuid'
import { describe, expect, it } from 'vitest'
import { createOne, withWorkspace } from '../../../../tests/support/workspace.ts'
import { fiscalCheck } from './codes-of-persons.ts'
import { knownNames, tellingNames } from './names.ts'
import type { RedactedRecord } from './records.ts'
import { scanTexts } from './scan.ts'
import { digits, harmlessText, inArabicDigits, letters } from './testing/harmless-text.ts'

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
    'L. 1000/1990, art. 12, c. 3',
    'Regolamento 2021/1147',
    'anni 1990/2000/2010',
    'prot. gen. n. 01234567',
    'n. 0123456/2024',
    'Protocol no. 01234567',
    'protocole n° 01234567',
    'popolazione 1234567',
    'D.Lgs. 286/1998',
    'Regolamento (UE) n. 2016/679',
    'prot. 0012345/2026',
    'protocollo 0012345-2026',
    'P.IVA 01234567890',
    'C.F./P.IVA: 01234567890',
    'ISBN 978-88-15-12345-6',
    'ISBN 88-15-12345-6',
    '978-2-07-036822-8',
    'ردمك ٩٧٨-٩٩٣٨-٠٠-١٢٣-٤',
    'CUP J41B21000010006, CIG 8765432109',
    'capitolo di bilancio 12.04.1.103.02',
    'codice 1.03.02.15.999',
    'determinazione dirigenziale 2026-150.0.0-123',
    'décret n° 2019-1234 du 12 mars 2019',
    'Dahir n° 1-03-196 du 11 novembre 2003',
    'SIRET 123 456 789 00012',
    'ICE : 001234567000089',
    'VAT no. GB 123 4567 89',
    'company number 01234567',
    'المرسوم عدد ٢٠١٩-١٢٣٤',
    'الرقم الضريبي 1234567-601',
    'القانون رقم ٢٠١٨/٥٠',
    'codice locale progetto 2023-1-IT02-KA220-ADU-000153456',
    'CPV 85312000-9',
    '15/03/2026-30/06/2026',
    'orari 8.30-12.30 / 14.00-17.00'
  ])('takes "%s" for no telephone number', text => {
    expect(found(text)).toEqual([])
  })

  it('finds every telephone number, in the digits of Latin and of Arabic, also behind numbers of something else', () => {
    const groups = (...sizes: number[]) => fc.tuple(...sizes.map(digits))
    const number = fc.oneof(
      groups(3, 5).map(([area, rest]) => `02 ${area} ${rest}`),
      groups(2, 7).map(([operator, rest]) => `3${operator} ${rest}`),
      groups(1, 2, 2, 2, 2).map(([first, ...pairs]) => `0${first} ${pairs.join(' ')}`),
      groups(1, 2, 2, 2, 2).map(([first, ...pairs]) => `+33 ${first} ${pairs.join(' ')}`),
      groups(8).map(([rest]) => `06${rest}`),
      groups(3, 3).map(([middle, end]) => `+216 71 ${middle} ${end}`),
      groups(6).map(([rest]) => `+961 70/${rest}`),
      groups(4, 4).map(([middle, end]) => `020 ${middle} ${end}`)
    )
    const before = fc.constantFrom(
      '',
      'Sportello, ',
      'n. ',
      'P.IVA 01234567890, tel. ',
      'Legge 328/2000; cell. '
    )
    fc.assert(
      fc.property(number, before, fc.boolean(), (written, start, arabic) => {
        const phone = arabic ? inArabicDigits(written) : written
        expect(found(`${start}${phone}.`)).toEqual([`phone ${phone}`])
      })
    )
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
    expect(tellingNames(['Anna Prova', 'Anna', null, 'Anna Prova'])).toEqual(['Anna Prova'])
  })

  it('knows persons in the bin, whose names are still in the texts', () =>
    withWorkspace(async workspace => {
      const id = await createOne(workspace, 'member', { role: 'Referente', name: 'Anna Prova' })
      await workspace.commit({ label: 'left', operations: [{ op: 'delete', type: 'member', id }] })
      expect(await knownNames(workspace.read)).toEqual(['Anna Prova'])
    }))

  it.each(['come detto da A. Prova', 'come detto da A.Prova', '(Prova A.)', 'PROVA, A. e altri'])(
    'finds a known person by the initial in "%s"',
    text => expect(found(text, ['Anna Prova'])).toEqual([expect.stringMatching(/^name /)])
  )

  it.each(['A. Provato', 'la Prova A', 'Via A Prova', 'S. Prova'])('finds nobody in "%s"', text =>
    expect(found(text, ['Anna Prova'])).toEqual([])
  )

  it.each([
    'anna.prova [at] comune.example',
    'anna.prova (at) comune (dot) example',
    'anna.prova{chiocciola}comune.example',
    'a.b [at] x'
  ])('finds the e-mail address that is hidden in "%s"', text =>
    expect(found(`scrivere a ${text}, grazie`)).toEqual([`email ${text}`])
  )

  it.each([
    ['tel. 652341', '652341'],
    ['Telefono: 71 123 456', '71 123 456'],
    ['chiamare il 71123456 in ufficio', '71123456'],
    ['cell. n. 692 345 678', '692 345 678'],
    ['هاتف: 71123456', '71123456'],
    ['tel. 2024/12345678', '2024/12345678'],
    ['Informazioni: 98765432', '98765432'],
    ['(98765432)', '98765432']
  ])('finds the number without a prefix in "%s"', (text, number) =>
    expect(found(text)).toEqual([`phone ${number}`])
  )

  it.each([
    ['IT60 X054 2811 1010 0000 0123 456', 'IT60 X054 2811 1010 0000 0123 456'],
    ['su IT60X0542811101000000123456 presso la banca', 'IT60X0542811101000000123456'],
    ['FR14 2004 1010 0505 0001 3M02 606.', 'FR14 2004 1010 0505 0001 3M02 606']
  ])('finds the bank account in "%s", and no telephone number in it', (text, number) =>
    expect(found(text)).toEqual([`iban ${number}`])
  )

  it.each(['RSSMRA85T10A562S', 'c.f. RSS MRA 85T10 A562 S', 'rssmra85t10a562s'])(
    'finds the fiscal code in "%s"',
    text => expect(found(text)).toEqual([expect.stringMatching(/^fiscalCode rss ?mra/i)])
  )

  it('takes a code whose checksum is wrong for none', () => {
    expect(found('IT61X0542811101000000123456')).toEqual([])
    expect(found('RSSMRA85T10A562T')).toEqual([])
  })

  it('finds every fiscal code with a right checking letter, and none with a wrong one', () => {
    const code = fc
      .tuple(letters(6), digits(2), fc.constantFrom(...'ABCDEHLMPRST'), digits(2), letters(1), digits(3))
      .map(parts => parts.join(''))
    fc.assert(
      fc.property(code, fc.nat(24), (start, other) => {
        const right = fiscalCheck(start)
        const wrong = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.replace(right, '')[other]
        expect(found(`c.f. ${start}${right}.`)).toEqual([`fiscalCode ${start}${right}`])
        expect(found(`c.f. ${start}${wrong}.`)).toEqual([])
      }),
      { numRuns: 200 }
    )
  })

  it('finds nothing in dates, periods, sums, populations, acts and codes of projects', () => {
    fc.assert(
      fc.property(harmlessText(), text => {
        expect(found(text, ['Anna Prova'])).toEqual([])
      }),
      { numRuns: 500, seed: 973_897_993 }
    )
  })

  it('finds a fiscal code whose digits are letters, all of them or some', () => {
    const LETTERS = 'LMNPQRSTUV'
    const code = fc.tuple(
      letters(6),
      digits(2),
      fc.constantFrom(...'ABCDEHLMPRST'),
      digits(2),
      letters(1),
      digits(3)
    )
    fc.assert(
      fc.property(code, fc.array(fc.boolean(), { minLength: 15, maxLength: 15 }), (parts, replaced) => {
        const start = [...parts.join('')]
          .map((sign, at) => (replaced[at] === true ? (LETTERS[Number(sign)] ?? sign) : sign))
          .join('')
        const right = fiscalCheck(start)
        const wrong = right === 'A' ? 'B' : 'A'
        expect(found(`c.f. ${start}${right}.`)).toEqual([`fiscalCode ${start}${right}`])
        expect(found(`c.f. ${start}${wrong}.`)).toEqual([])
      }),
      { numRuns: 200 }
    )
    const without = [...'RSSMRAURTMLARSNL'].slice(0, 15).join('')
    expect(found(`${without}${fiscalCheck(without)}`)).toHaveLength(1)
  })

  it('takes no technical value for contact data: ids, hashes, media types, positions, codes', () => {
    const phoneLike = fc
      .stringMatching(/^0[0-9]{9}$/)
      .map(digits => `01${digits.slice(0, 6)}-${digits.slice(0, 4)}`)
    const id = fc.oneof(
      fc.nat().map(() => uuid()),
      phoneLike.map(start => `${start}-7000-8000-012345678901`)
    )
    fc.assert(
      fc.property(id, fc.stringMatching(/^[0-9a-f]{64}$/), (ownerId, sha256) => {
        const attachment: RedactedRecord = {
          type: 'attachment',
          id: uuid(),
          disclosed: false,
          values: { ownerId, ownerType: 'action', mediaType: 'x/0123456789', sha256, position: 'a0', size: 1 }
        }
        expect(scanTexts([attachment], [])).toEqual([])
      }),
      { numRuns: 300 }
    )
  })

  it('needs little time for long texts made to be slow', () => {
    const slow = ['a'.repeat(200_000), '1 '.repeat(100_000), 'a.'.repeat(100_000), `${'a@a.'.repeat(50_000)}`]
    for (const text of slow) expect(Array.isArray(found(text, ['Anna Prova']))).toBe(true)
  })
})
