import { describe, expect, it } from 'vitest'
import type { Audience } from '#shared/model/audience.ts'
import { ownName } from '#shared/model/own-fields.ts'
import { tableOf } from '../content/table.ts'
import { receive, send, withTwoCities } from '../testing/two-cities.ts'
import type { CellValue, PlainRecord } from './records.ts'
import { redact } from './redact.ts'
import { scanTexts } from './scan.ts'

const idOf = (digit: number): string => `01a2031f-0000-7000-8000-00000000000${digit}`
const CLASSES = ['public', 'partner', 'internal', 'personal'] as const
const NAMES = CLASSES.map((_, at) => ownName(idOf(at)))

const define = (at: number, more: Readonly<Record<string, CellValue>> = {}): PlainRecord => ({
  type: 'ownField',
  id: idOf(at),
  values: {
    recordType: 'department',
    label: 'Campo',
    fieldKind: 'line',
    privacyClass: CLASSES[at] ?? 'public',
    position: 'a0',
    ...more
  }
})

const department = (values: Readonly<Record<string, CellValue>>): PlainRecord => ({
  type: 'department',
  id: idOf(9),
  values: { name: 'Scuola', shortName: null, ...values }
})

const RECORDS: readonly PlainRecord[] = [
  ...CLASSES.map((_, at) => define(at)),
  department(Object.fromEntries(NAMES.map(name => [name, '=a'])))
]

const redacted = (records: readonly PlainRecord[], audience: Audience, types: readonly 'department'[] = []) =>
  redact(records, { audience, types, personal: new Set(), cut: new Set() }).records

const shownTo = (audience: Audience) => {
  const records = redacted(RECORDS, audience, ['department'])
  const values = records.find(({ type }) => type === 'department')?.values ?? {}
  return {
    values: NAMES.filter(name => Object.hasOwn(values, name)),
    definitions: records.filter(({ type }) => type === 'ownField').map(({ id }) => ownName(id))
  }
}

describe('values of own fields', () => {
  it.each([
    ['public', 1],
    ['partner', 2],
    ['council', 2],
    ['internal', 3]
  ] as const)(
    'leave for %s by the class of their field, and their definitions with them',
    (audience, count) => {
      const { values, definitions } = shownTo(audience)
      expect(values).toEqual(NAMES.slice(0, count))
      expect(definitions.slice(0, count)).toEqual(values)
    }
  )

  it('of a definition that is not among the records go nowhere', () => {
    const [only] = redacted([department({ [NAMES[0] ?? '']: 'x' })], 'internal')
    expect(only?.values).toEqual({ name: 'Scuola', shortName: null })
  })

  it('let the answers of a field stay at home with it', () => {
    const answer = (at: number): PlainRecord => ({
      type: 'ownChoice',
      id: idOf(at + 5),
      values: { ownField: idOf(at), label: 'Sì', position: 'a0' }
    })
    const types = redacted([define(0), define(2), answer(0), answer(2)], 'partner').map(({ id }) => id)
    expect(types).toEqual([idOf(0), idOf(5)])
  })

  it('are scanned as other texts are', () => {
    const written = department({ [NAMES[0] ?? '']: 'ufficio@comune.example' })
    expect(scanTexts(redacted([define(0), written], 'public'), [])).toMatchObject([
      { type: 'department', field: NAMES[0], kind: 'email' }
    ])
  })

  it('stand in the last columns of the table, never as a formula', () => {
    const records = redacted(RECORDS, 'partner').filter(({ type }) => type === 'department')
    const [head, row] = new TextDecoder().decode(tableOf('department', records)).split('\r\n')
    expect(head?.split(',').slice(-2)).toEqual(NAMES.slice(0, 2))
    expect(row?.split(',').slice(-2)).toEqual(["'=a", "'=a"])
  })

  it('travel in a bundle with their definition, and are kept as they came', () =>
    withTwoCities(async (sender, receiver) => {
      const { created } = await sender.workspace.commit({
        label: 'x',
        operations: [
          {
            op: 'create',
            type: 'ownField',
            fields: { recordType: 'department', label: 'Piano', fieldKind: 'number', privacyClass: 'partner' }
          },
          { op: 'create', type: 'department', fields: { name: 'Scuola' } }
        ]
      })
      const [field, id] = created.map(record => record.id)
      const name = ownName(field ?? '')
      await sender.workspace.commit({
        label: 'x',
        operations: [{ op: 'set', type: 'department', id: id ?? '', fields: { [name]: 3 } }]
      })
      const { bytes } = await send(sender)
      await receive(receiver, bytes)
      const rows = await receiver.workspace.read
        .selectFrom('receivedRecord')
        .select(['type', 'json'])
        .where('type', 'in', ['ownField', 'department'])
        .orderBy('type')
        .execute()
      expect(rows.map(({ json }) => JSON.parse(json))).toMatchObject([
        { id, name: 'Scuola', [name]: 3 },
        { id: field, label: 'Piano', recordType: 'department' }
      ])
      expect((await receiver.workspace.validate()).problems).toEqual([])
    }))
})
