import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AUDIENCES, type Audience } from '#shared/model/audience.ts'
import { kindOf, RECORD_TYPES } from '#shared/model/index.ts'
import { specimenId, specimens } from '../testing/specimen.ts'
import { isWithheld, type PlainRecord } from './records.ts'
import { type RedactionOptions, redact } from './redact.ts'
import { isPerson, travels } from './visible.ts'

const options = (audience: Audience, more: Partial<RedactionOptions> = {}): RedactionOptions => ({
  audience,
  types: [],
  personal: new Set(),
  cut: new Set(),
  ...more
})

/** Every value that is shown, by record and field; held-back ones are not values. */
const shown = (records: readonly PlainRecord[], given: RedactionOptions): ReadonlyMap<string, unknown> =>
  new Map(
    redact(records, given).records.flatMap(({ type, id, values }) =>
      Object.entries(values)
        .filter(([, value]) => !isWithheld(value))
        .map(([name, value]) => [`${type} ${id} ${name}`, value] as const)
    )
  )

const subsetOfSpecimens = fc.subarray([...specimens()])
const someTypes = fc.subarray(RECORD_TYPES.filter(travels))

describe('redaction', () => {
  it('shows a stricter audience nothing that a milder one does not see', () => {
    const order: readonly Audience[] = ['public', 'partner', 'council', 'internal']
    fc.assert(
      fc.property(subsetOfSpecimens, someTypes, fc.nat(2), (records, types, index) => {
        const stricter = shown(records, options(order[index] ?? 'public', { types }))
        const milder = shown(records, options(order[index + 1] ?? 'internal', { types }))
        for (const [key, value] of stricter) expect(milder.get(key), key).toEqual(value)
      })
    )
  })

  it('shows no audience a personal field of a person who was not ticked', () => {
    for (const audience of AUDIENCES) {
      for (const [key] of shown(specimens(), options(audience))) {
        const [type, , name] = key.split(' ')
        const kind = RECORD_TYPES.find(known => known === type)
        const field = kind === undefined ? undefined : kindOf(kind).fields[name?.split('@')[0] ?? '']
        expect(field?.privacy, key).not.toBe('personal')
      }
    }
  })

  it('shows partners nothing of class internal but the attachment that its owner shares', () => {
    const keys = [...shown(specimens(), options('partner')).keys()]
    const internal = keys.filter(key => {
      const [type, , name] = key.split(' ')
      const kind = RECORD_TYPES.find(known => known === type)
      return (
        kind !== undefined &&
        kind !== 'attachment' &&
        kindOf(kind).fields[name?.split('@')[0] ?? '']?.privacy === 'internal'
      )
    })
    expect(internal).toEqual([])
    expect(keys).toContain(`attachment ${specimenId('attachment')} fileName`)
  })

  it('opens with a tick the personal fields of that person, and what the record cannot be without, alone', () => {
    const key = `contactPerson ${specimenId('contactPerson')}`
    const found = redact(specimens(), options('partner', { personal: new Set([key]) }))
    const person = found.records.find(({ type }) => type === 'contactPerson')
    expect(Object.keys(person?.values ?? {}).sort()).toEqual([
      'email',
      'name',
      'phone',
      'role',
      'stakeholder'
    ])
    expect(person?.disclosed).toBe(true)
    expect(found.records.filter(({ disclosed }) => disclosed)).toHaveLength(1)
  })

  it('opens nothing with a tick on a record that is no person', () => {
    for (const type of RECORD_TYPES.filter(kind => travels(kind) && !isPerson(kind))) {
      const ticked = options('partner', { personal: new Set([`${type} ${specimenId(type)}`]) })
      expect(redact(specimens(), ticked), type).toEqual(redact(specimens(), options('partner')))
    }
  })

  it('names what was referred to by its kind alone when it stays at home, and leaves its links out', () => {
    const { records } = redact(
      specimens(),
      options('partner', { types: ['action', 'actionPartner', 'indicator'] })
    )
    expect(records.map(({ type }) => type)).toEqual(['city', 'action', 'indicator'])
    const action = records.find(({ type }) => type === 'action')
    expect(action?.values['objective']).toEqual({ withheld: 'objective' })
    expect(action?.values['leadDepartment']).toEqual({ withheld: 'department' })
  })

  it('leaves out attachments of what stays at home, through any number of owners', () => {
    const attachment = specimens().find(({ type }) => type === 'attachment')
    if (!attachment) return expect.unreachable()
    const on = (id: string, ownerType: string, ownerId: string): PlainRecord => ({
      ...attachment,
      id,
      values: { ...attachment.values, ownerType, ownerId }
    })
    const chain = [
      on('a', 'attachment', 'b'),
      on('b', 'attachment', 'c'),
      on('c', 'score', specimenId('score'))
    ]
    const all = [...specimens().filter(({ type }) => type !== 'attachment'), ...chain]
    expect(redact(all, options('partner')).records.some(({ type }) => type === 'attachment')).toBe(false)
    expect(redact(all, options('internal')).records.filter(({ type }) => type === 'attachment')).toHaveLength(
      3
    )
  })

  it('sends no attachment that its owner does not share', () => {
    for (const share of ['never', null, 'public', 'partner'] as const) {
      const records = specimens().map(record =>
        record.type === 'attachment' ? { ...record, values: { ...record.values, share } } : record
      )
      const sent = (audience: Audience) =>
        redact(records, options(audience)).records.some(({ type }) => type === 'attachment')
      expect(sent('partner')).toBe(share === 'public' || share === 'partner')
      expect(sent('public')).toBe(share === 'public')
    }
  })

  it.each([
    [0, false],
    [1, true],
    [4, true],
    [4.5, true],
    [5, false],
    [-3, false]
  ])('suppresses the number %s of persons outside the group: %s', (value, suppressed) => {
    const records = specimens().map(record =>
      record.type === 'measurement' ? { ...record, values: { ...record.values, value } } : record
    )
    const numberFor = (audience: Audience) =>
      redact(records, options(audience)).records.find(({ type }) => type === 'measurement')?.values['value']
    expect(numberFor('public')).toEqual(suppressed ? { withheld: 'smallNumber' } : value)
    expect(numberFor('council')).toEqual(suppressed ? { withheld: 'smallNumber' } : value)
    expect(numberFor('internal')).toBe(value)
  })

  it('counts each value that it holds back', () => {
    const { records, withheld } = redact(specimens(), options('partner'))
    const whole = withheld.filter(({ field }) => field === null).map(({ type }) => type)
    expect(whole.sort()).toEqual(['contactPerson', 'score'])
    const missing = records.flatMap(({ type, id, values }) => {
      const before = specimens().find(record => record.type === type && record.id === id)
      return Object.keys(before?.values ?? {}).filter(
        name => !Object.hasOwn(values, name) || isWithheld(values[name])
      )
    })
    const counted = withheld.filter(({ field }) => field !== null).reduce((sum, { count }) => sum + count, 0)
    expect(counted).toBe(missing.length)
  })

  it('holds back a single text that was decided, and nothing else', () => {
    const key = `action ${specimenId('action')} description`
    const all = shown(specimens(), options('partner'))
    const cut = shown(specimens(), options('partner', { cut: new Set([key]) }))
    expect([...all.keys()].filter(name => !cut.has(name))).toEqual([key])
  })
})
