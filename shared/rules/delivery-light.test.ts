import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from './civil-date.ts'
import { type DeliveryFacts, deliveryLight } from './delivery-light.ts'

const today = '2022-06-15'
const sound: DeliveryFacts = {
  status: 'inProgress',
  startDate: '2022-01-01',
  endDate: '2022-12-31',
  hasLead: true,
  fundingStatus: 'available',
  milestones: []
}
const late = (days: number, doneDate: string | null = null): DeliveryFacts => ({
  ...sound,
  milestones: [{ dueDate: addDays(today, -days), doneDate }]
})

describe('the delivery light of an action', () => {
  it.each([
    ['is on schedule', sound, 'good', ['onSchedule']],
    ['ends today', { ...sound, endDate: today }, 'good', ['onSchedule']],
    [
      'ends before it begins',
      { ...sound, startDate: today, endDate: addDays(today, -1) },
      'noData',
      ['endFirst']
    ],
    ['should have ended yesterday', { ...sound, endDate: addDays(today, -1) }, 'bad', ['endPassed']],
    ['has a milestone due today', late(0), 'good', ['onSchedule']],
    ['has a milestone late by 1 day', late(1), 'watch', ['milestoneLate']],
    ['has a milestone late by 60 days', late(60), 'watch', ['milestoneLate']],
    ['has a milestone late by 61 days', late(61), 'bad', ['milestoneVeryLate']],
    ['has a milestone done late', late(61, today), 'good', ['onSchedule']],
    ['has a milestone whose completion lies ahead', late(5, addDays(today, 1)), 'watch', ['milestoneLate']],
    ['must find money and has begun', { ...sound, fundingStatus: 'toFind' }, 'bad', ['fundingToFind']],
    [
      'must find money 90 days ahead',
      { ...sound, fundingStatus: 'toFind', startDate: addDays(today, 90) },
      'bad',
      ['fundingToFind']
    ],
    [
      'must find money 91 days ahead',
      { ...sound, fundingStatus: 'toFind', startDate: addDays(today, 91) },
      'good',
      ['onSchedule']
    ],
    ['has nobody in the lead', { ...sound, hasLead: false }, 'watch', ['leadVacant']],
    ['has no dates', { ...sound, startDate: null, endDate: null }, 'noData', ['noDates']],
    ['is completed late', { ...sound, status: 'completed', endDate: '2021-01-01' }, 'met', ['completed']],
    ['is cancelled', { ...late(90), status: 'cancelled' }, 'noData', ['cancelled']],
    ['is suspended', { ...late(90), status: 'suspended' }, 'watch', ['suspended']]
  ] as const)('of one that %s', (_, facts, light, reasons) => {
    expect(deliveryLight(facts, today)).toEqual({ light, reasons })
  })

  it('names every rule that applied, the worst first', () => {
    const facts = { ...late(10), endDate: addDays(today, -1), hasLead: false }
    expect(deliveryLight(facts, today).reasons).toEqual(['endPassed', 'milestoneLate', 'leadVacant'])
  })

  it('never gets better as days go by and nothing is done', () => {
    const order = ['good', 'watch', 'bad']
    fc.assert(
      fc.property(fc.nat(800), fc.nat(400), fc.integer({ min: -200, max: 200 }), (start, more, due) => {
        const facts = { ...sound, milestones: [{ dueDate: addDays(today, due), doneDate: null }] }
        const earlier = deliveryLight(facts, addDays(sound.startDate ?? '', start)).light
        const later = deliveryLight(facts, addDays(sound.startDate ?? '', start + more)).light
        expect(order.indexOf(later)).toBeGreaterThanOrEqual(order.indexOf(earlier))
      })
    )
  })
})
