import { expect, test } from 'vitest'
import { boundsOf, exactly, figureFields, figureOf } from './figure.ts'
import { groupOf, headOf } from './groups.ts'
import { kindOf, RECORD_TYPES } from './index.ts'

test.each(RECORD_TYPES)(
  'Every group of "%s" bears the name of its first field and has more than one, all of one class.',
  type => {
    const kind = kindOf(type)
    for (const name of Object.keys(kind.fields)) {
      const group = groupOf(kind, name)
      if (kind.fields[name]?.group === undefined) expect(group).toEqual([name])
      else {
        expect(group.length).toBeGreaterThan(1)
        expect(headOf(kind, name)).toBe(group[0])
        expect(new Set(group.map(one => kind.fields[one]?.privacy)).size).toBe(1)
      }
    }
  }
)

test.each(RECORD_TYPES)('What a field of "%s" counts is said by a field that is there.', type => {
  const { fields } = kindOf(type)
  for (const { counts } of Object.values(fields)) {
    if (counts === undefined || counts === 'persons') continue
    const target = counts.of === undefined ? type : fields[counts.of]?.target
    expect(target && kindOf(target).fields[counts.saidBy]?.choices).toContain('yes')
  }
})

test('A figure is read from its fields and written to them.', () => {
  const range = { value: 200, qualifier: 'range', upper: 250 } as const
  expect(figureOf(figureFields('value', range), 'value')).toEqual(range)
  expect(figureFields('value', { value: 7, qualifier: 'exact', upper: 9 })).toEqual({
    value: 7,
    valueQualifier: null,
    valueUpper: null
  })
  expect(figureOf({ value: null, valueQualifier: 'about' }, 'value')).toBeNull()
  expect(boundsOf(range)).toEqual([200, 250])
  expect(boundsOf({ ...range, upper: 100 })).toEqual([100, 200])
  expect(boundsOf({ ...range, upper: null })).toEqual([200, 200])
  expect(boundsOf(exactly(3))).toEqual([3, 3])
})
