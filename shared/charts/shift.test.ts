import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../model/field.ts'
import { shiftWords } from './shift.ts'
import { wordsOf } from './words-for-tests.ts'

const approved = { start: '2022-01-01', end: '2022-12-31' }
const shift = (
  start: string | null,
  end: string | null,
  before: Parameters<typeof shiftWords>[1] = approved
) => shiftWords({ start, end }, before, wordsOf('en'))

describe('the shift since approval', () => {
  it.each([
    ['2022-01-01', '2022-12-31', 'as approved'],
    ['2022-01-01', '2023-02-14', 'end +45 days'],
    ['2021-12-31', '2022-12-31', 'start -1 day'],
    ['2022-01-11', '2023-01-10', '+10 days'],
    ['2021-12-22', '2023-01-10', 'start -10 days and end +10 days'],
    ['2022', '2022-12-31', 'start from 1 Jan 2022 to 2022'],
    [null, '2022-12-31', 'start no longer set'],
    [null, null, 'no longer set']
  ] as const)('from %s to %s is "%s"', (start, end, words) => {
    expect(shift(start, end)).toBe(words)
  })

  it('tells dates that were set since, and counts over a leap day', () => {
    expect(shift('2022-01-01', '2022-12-31', { start: '2022-01-01', end: null })).toBe(
      'end set since approval'
    )
    expect(shift('2024-01-01', '2024-03-01', { start: '2024-01-01', end: '2024-02-28' })).toBe('end +2 days')
  })

  it.each(LANGUAGES)('has its words in %s', language => {
    const words = shiftWords({ start: '2022-01-01', end: '2023-02-14' }, approved, wordsOf(language))
    expect(words).toMatch(/45/)
    expect(words).not.toMatch(/chart\.|\{\{/)
  })
})
