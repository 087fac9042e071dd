import { expect, test } from 'vitest'
import { CHOICES, foundTexts, isEmpty, newDraft, selectionOf } from './draft.ts'

const ID = '01990000-0000-7000-8000-0000000000aa'

test('Everything chosen is sent as an empty list of kinds, which stands for all.', () => {
  expect(selectionOf(newDraft('it')).types).toEqual([])
})

test('A kind that is left out takes along the ties that would point at it.', () => {
  const { types } = selectionOf({ ...newDraft('it'), without: ['stakeholder'] })
  expect(types).not.toContain('stakeholder')
  expect(types).not.toContain('actionPartner')
  expect(types).toContain('actionPriority')
})

test('Leaving out every kind never turns into sending everything.', () => {
  const draft = { ...newDraft('it'), without: CHOICES }
  expect(selectionOf(draft).types).toEqual(['city'])
  expect(isEmpty(draft, { practice: 4 })).toBe(true)
  expect(isEmpty(newDraft('it'), { practice: 4 })).toBe(false)
})

test('Bookkeeping of the exchange is never offered.', () => {
  expect(CHOICES).not.toContain('sentBundle')
  expect(CHOICES).toContain('practice')
})

test('A person without a reason is not sent.', () => {
  const person = { type: 'member', id: ID, title: 'Referente', reason: ' ' } as const
  expect(selectionOf({ ...newDraft('it'), people: [person] }).personal).toEqual([])
  const agreed = { ...person, reason: ' ha acconsentito ' }
  expect(selectionOf({ ...newDraft('it'), people: [agreed] }).personal).toEqual([
    { type: 'member', id: ID, reason: 'ha acconsentito' }
  ])
})

test('What was found is gathered by text, and what stands twice in it is named once.', () => {
  const hit = { type: 'practice', id: ID, title: 'Sportello', field: 'summary' } as const
  const texts = foundTexts([
    { ...hit, kind: 'email', found: 'a@b.it' },
    { ...hit, kind: 'email', found: 'a@b.it' },
    { ...hit, kind: 'phone', found: '02 123456' },
    { ...hit, field: 'title', kind: 'email', found: 'a@b.it' }
  ])
  expect(texts.map(text => [text.field, text.found.length])).toEqual([
    ['summary', 2],
    ['title', 1]
  ])
})
