import { expect, test } from 'vitest'
import { integer, number } from './field.ts'
import { kindOf, RECORD_TYPES } from './index.ts'
import { isYear } from './year.ts'

test('The years of the model are known, and no count is taken for one.', () => {
  const years = RECORD_TYPES.flatMap(type =>
    Object.entries(kindOf(type).fields)
      .filter(([, field]) => isYear(field))
      .map(([name]) => `${type}.${name}`)
  )
  expect(years).toContain('budgetLine.year')
  expect(years.filter(name => !/[yY]ear$/.test(name))).toEqual([])
})

test('Numbers with decimals and wider ranges are no years.', () => {
  expect(isYear(number({ privacy: 'public' }))).toBe(false)
  expect(isYear(integer([0, 2100], { privacy: 'public' }))).toBe(false)
  expect(isYear(integer([1990, 9999], { privacy: 'public' }))).toBe(false)
})
