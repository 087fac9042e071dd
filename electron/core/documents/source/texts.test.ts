import { expect, test } from 'vitest'
import type { RedactedRecord } from '../../bundles/redaction/records.ts'
import { plainSet } from './plain-set.ts'
import { textsOf } from './texts.ts'
import { wordsOf } from './words.ts'

const axis: RedactedRecord = {
  type: 'axis',
  id: '01990000-0000-7000-8000-000000000001',
  disclosed: false,
  values: { title: 'Asse', description: 'Si prevede:\n- uno\n- due\n\nFine.' }
}
const city: RedactedRecord = {
  type: 'city',
  id: '01990000-0000-7000-8000-000000000002',
  disclosed: false,
  values: { name: 'Tunisi', country: 'TN' }
}
const texts = textsOf(plainSet([axis, city]), wordsOf('it', 'IT'), 'it')

test('A list typed in prose prints as a list, and the field is found again by its first words.', () => {
  const [paragraph, list, ...rest] = texts.prose(axis, 'description', 'lead')
  expect(paragraph).toMatchObject({
    kind: 'paragraph',
    style: 'lead',
    content: [{ kind: 'field', record: { type: 'axis', id: axis.id, field: 'description' } }]
  })
  expect(list).toMatchObject({
    kind: 'list',
    ordered: false,
    items: [{ content: [{ text: 'uno' }] }, { content: [{ text: 'due' }] }]
  })
  expect(rest).toMatchObject([{ kind: 'paragraph', content: [{ text: 'Fine.' }] }])
})

test('A country is printed by its name.', () => {
  expect(texts.shown(city, 'country')).toMatchObject([{ content: [{ text: 'Tunisia' }] }])
})
