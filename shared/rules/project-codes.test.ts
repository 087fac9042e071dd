import { describe, expect, it } from 'vitest'
import { cupProblem } from './project-codes.ts'

describe('project and tender codes', () => {
  it.each([
    'E89F18000510007',
    'G17H03000130001',
    'G17H03000130011',
    'C11G06000000001',
    'J31B17000510007',
    'F79J22001380004',
    'C 1 1 G 06 00000 000 1',
    'j31b17000510007'
  ])('accept the real project code %s', code => {
    expect(cupProblem(code, '2022-06-15')).toBeNull()
  })

  it.each([
    ['J31B1700051000', 'cupForm'],
    ['J31B170005100070', 'cupForm'],
    ['131B17000510007', 'cupForm'],
    ['J31B1700051000A', 'cupTail'],
    ['J31B23000510007', 'cupYear']
  ])('warn about %s: %s', (code, problem) => {
    expect(cupProblem(code, '2022-06-15')).toBe(problem)
  })
})
