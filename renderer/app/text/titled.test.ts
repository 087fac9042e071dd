import { expect, test } from 'vitest'
import { formatsOf } from './formats.ts'
import { titled, titleKey, titleOver } from './titled.ts'

const [ONE, TWO] = ['01990000-0000-7000-8000-000000000001', '01990000-0000-7000-8000-000000000002']
const titleOf = titleOver(
  new Map([
    [titleKey('action', ONE), 'إجراء'],
    [titleKey('stakeholder', TWO), 'منتدى']
  ]),
  formatsOf('ar')
)

test('A title is the translation where there is one of that very record, else the original.', () => {
  expect(titleOf('action', ONE, 'Azione')).toBe('إجراء')
  expect(titleOf('action', TWO, 'Azione')).toBe('Azione')
  expect(titleOf('stakeholder', ONE, 'Forum')).toBe('Forum')
})

test('A kind that is named by a date shows it in the form of the screen.', () => {
  expect(titleOf('measurement', ONE, '2026-03-12')).toBe(formatsOf('ar').date('2026-03-12'))
  expect(titleOf('measurement', ONE, 'Quota – 2026-03-12')).toBe(
    `Quota – ${formatsOf('ar').date('2026-03-12')}`
  )
  expect(titleOf('measurement', ONE, 'domani')).toBe('domani')
})

test('A link is called by both its ends, each translated by itself.', () => {
  const link = `${ONE}~${TWO}`
  expect(titleOf('actionPartner', link, 'Azione – Forum')).toBe('إجراء – منتدى')
  expect(titleOf('actionDepartment', link, 'Azione – Cultura')).toBe('إجراء – Cultura')
  // Two dashes: nobody knows which of them stands between the ends.
  expect(titleOf('actionPartner', link, 'Azione – prima – Forum')).toBe('Azione – prima – Forum')
})

test('An answer is read through: links name their kind, rows have that of their list, the rest stays.', () => {
  const answer = {
    asOf: '2026-01-01',
    actions: [
      { id: ONE, title: 'Azione', partner: { type: 'stakeholder', id: TWO, title: 'Forum', deleted: false } }
    ],
    others: [{ id: ONE, title: 'Azione' }],
    none: null
  }
  expect(titled(answer, titleOf, { actions: 'action' })).toEqual({
    asOf: '2026-01-01',
    actions: [
      { id: ONE, title: 'إجراء', partner: { type: 'stakeholder', id: TWO, title: 'منتدى', deleted: false } }
    ],
    others: [{ id: ONE, title: 'Azione' }],
    none: null
  })
  expect(answer.actions[0]?.title).toBe('Azione')
})

test('The rows of a bare list are called by the field that is their title.', () => {
  expect(titled([{ id: TWO, name: 'Forum', sector: 'civic' }], titleOf, {}, 'stakeholder')).toEqual([
    { id: TWO, name: 'منتدى', sector: 'civic' }
  ])
})

test('What names a record of a kind that is not known stays.', () => {
  const received = { type: 'spaceship', id: ONE, title: 'Azione' }
  expect(titled(received, titleOf)).toEqual(received)
})
