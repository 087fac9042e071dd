import { describe, expect, it } from 'vitest'
import { missedDeadlines, nextDue } from './measuring.ts'

describe('when an indicator is to be measured', () => {
  it.each([
    ['monthly', '2022-01-31', '2022-12-31', '2022-02-28'],
    ['quarterly', '2022-03-31', '2022-12-31', '2022-06-30'],
    ['halfYearly', '2022-06-30', '2023-12-31', '2022-12-31'],
    ['yearly', '2021-12-31', '2024-12-31', '2022-12-31'],
    ['yearly', '2022-03-31', '2022-12-31', '2022-12-31'],
    ['once', '2021-01-01', '2022-12-31', '2022-12-31'],
    [null, '2021-01-01', '2022-12-31', '2022-12-31']
  ])('says for %s after %s with target %s: %s', (frequency, since, targetDate, due) => {
    expect(nextDue({ frequency, since, targetDate })).toBe(due)
  })

  it('asks for nothing once the value of the target day is there', () => {
    expect(nextDue({ frequency: 'yearly', since: '2022-12-31', targetDate: '2022-12-31' })).toBeNull()
  })

  it('asks for nothing when neither an interval nor a target day is known', () => {
    expect(nextDue({ frequency: null, since: '2022-01-01', targetDate: null })).toBeNull()
    expect(nextDue({ frequency: 'yearly', since: null, targetDate: null })).toBeNull()
  })

  const quarterly = { frequency: 'quarterly', since: '2022-03-31', targetDate: '2023-12-31' }

  it('counts a deadline as missed only from the day after it', () => {
    expect(missedDeadlines(quarterly, '2022-06-30')).toBe(0)
    expect(missedDeadlines(quarterly, '2022-07-01')).toBe(1)
    expect(missedDeadlines(quarterly, '2022-10-01')).toBe(2)
  })

  it('counts the target day once when it falls on a deadline', () => {
    const schedule = { ...quarterly, targetDate: '2022-06-30' }
    expect(missedDeadlines(schedule, '2022-07-15')).toBe(1)
    expect(missedDeadlines(schedule, '2022-10-15')).toBe(2)
  })

  it('misses one deadline at most when it is measured once', () => {
    expect(missedDeadlines({ frequency: 'once', since: null, targetDate: '2022-01-01' }, '2030-01-01')).toBe(
      1
    )
  })
})
