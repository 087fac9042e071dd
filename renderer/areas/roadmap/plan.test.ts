import { expect, test } from 'vitest'
import { periodOf } from './plan.ts'

test('The period of several actions leaves out one that ends before it begins.', () => {
  const sound = { startDate: '2021-02', endDate: '2021-12-31' }
  const reversed = { startDate: '2027-03-01', endDate: '2020-06' }
  expect(periodOf([sound, reversed])).toEqual({ start: '2021-02', end: '2021-12-31' })
  expect(periodOf([reversed])).toEqual({ start: null, end: null })
})
