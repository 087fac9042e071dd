import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isCivilDate } from './field.ts'
import { earliest, formatWhen, inOrder, isBefore, isWhen, latest, parseWhen, whenKey } from './when.ts'
import { anyWhen } from './when-for-tests.ts'

test.each([
  ['2026-03-12', '2026-03-12', '2026-03-12'],
  ['2026-03', '2026-03-01', '2026-03-31'],
  ['2024-02~', '2024-02-01', '2024-02-29'],
  ['2026-21', '2026-03-01', '2026-05-31'],
  ['2026-23', '2026-09-01', '2026-11-30'],
  ['2026-24', '2026-12-01', '2027-02-28'],
  ['2199-24', '2199-12-01', '2199-12-31'],
  ['2026-33', '2026-01-01', '2026-03-31'],
  ['2026-36', '2026-10-01', '2026-12-31'],
  ['2026~', '2026-01-01', '2026-12-31']
])('%s lies between %s and %s.', (text, first, last) => {
  expect([earliest(text), latest(text)]).toEqual([first, last])
})

test.each(['', '26', '1899', '2200', '2026-00', '2026-13', '2026-20', '2026-25', '2026-32', '2026-37'])(
  '"%s" is no time.',
  text => expect(isWhen(text)).toBe(false)
)

test.each(['2026-2-1', '2026-02-30', '2026-21-01', '2026-03~~', '~2026', '2026 ', '2026-03-12T00:00'])(
  '"%s" is none either.',
  text => {
    expect(isWhen(text)).toBe(false)
    expect(() => earliest(text)).toThrow(RangeError)
  }
)

test('Every time is spelled in one way, and both its ends are days of the calendar.', () => {
  fc.assert(
    fc.property(anyWhen(), text => {
      const when = parseWhen(text)
      expect(when && formatWhen(when)).toBe(text)
      expect(isCivilDate(earliest(text)) && isCivilDate(latest(text))).toBe(true)
      expect(earliest(text) <= latest(text)).toBe(true)
    }),
    { numRuns: 200 }
  )
})

test('Times sort by their first day, then their last, exact before about; what surely lies before another sorts before it.', () => {
  const sorted = ['2026-01', '2026-01~', '2026-33', '2026', '2026-01-15', '2026-21', '2026-04']
  expect([...sorted].reverse().toSorted((a, b) => (whenKey(a) < whenKey(b) ? -1 : 1))).toEqual(sorted)
  fc.assert(
    fc.property(anyWhen(), anyWhen(), (a, b) => {
      if (isBefore(a, earliest(b))) expect(whenKey(a) < whenKey(b)).toBe(true)
      expect(whenKey(a) === whenKey(b)).toBe(
        a === b ||
          (earliest(a) === earliest(b) && latest(a) === latest(b) && a.endsWith('~') === b.endsWith('~'))
      )
    }),
    { numRuns: 200 }
  )
})

test('A period is out of order only when that is sure.', () => {
  expect(inOrder('2026-06-15', '2026')).toBe(true)
  expect(inOrder('2026', '2026-03-01')).toBe(true)
  expect(inOrder('2026-07', '2026-06-30')).toBe(false)
  expect(inOrder(null, '2026')).toBe(true)
})

test.each([1899, 1900, 1999, 2000, 2024, 2026, 2100, 2199, 2200])(
  '%i has the days of the calendar.',
  year => {
    const days = new Set<string>()
    for (let time = Date.UTC(year, 0, 1); time < Date.UTC(year + 1, 0, 1); time += 86_400_000)
      days.add(new Date(time).toISOString().slice(0, 10))
    const two = (value: number) => String(value).padStart(2, '0')
    for (let month = 0; month <= 13; month += 1)
      for (let day = 0; day <= 32; day += 1) {
        const text = `${year}-${two(month)}-${two(day)}`
        expect([text, isCivilDate(text)]).toEqual([text, days.has(text) && year >= 1900 && year < 2200])
      }
    expect([`${year}-03`, `${year}-3-01`, ` ${year}-03-01`, `${year}-03-01\n`].some(isCivilDate)).toBe(false)
  }
)
