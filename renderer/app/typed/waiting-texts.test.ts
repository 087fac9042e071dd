import { expect, test } from 'vitest'
import { fieldKey, formKey, newKey } from './drafts.ts'
import { LABEL, PLACE } from './use-kept-form.ts'
import { waitingTexts } from './waiting-texts.ts'

const ID = '01990000-0000-7000-8000-000000000001'
const LINE = '01990000-0000-7000-8000-000000000002'

test('Each text that waits says what was typed and where; the cells of one new line are one text.', () => {
  const texts = waitingTexts(
    new Map([
      [fieldKey('action', ID, 'endDate'), { text: '31/2/2027', seen: null }],
      [newKey('milestone', ID, LINE, ''), { title: 'Stampa', dueDate: null }],
      [newKey('milestone', ID, LINE, 'dueDate'), { text: 'domani' }],
      [
        formKey('new stakeholder', ''),
        { title: 'Forum', [PLACE]: '/stakeholders', [LABEL]: 'Nuovo attore del territorio' }
      ]
    ])
  )
  expect(texts).toEqual([
    {
      keys: [`action/${ID}/endDate`],
      text: '31/2/2027',
      where: { kind: 'field', type: 'action', id: ID, name: 'endDate' }
    },
    {
      keys: [`new/milestone/${ID}/${LINE}/`, `new/milestone/${ID}/${LINE}/dueDate`],
      text: 'Stampa · domani',
      where: { kind: 'line', type: 'milestone', parent: { type: 'action', id: ID } }
    },
    {
      keys: ['form/new stakeholder/'],
      text: 'Forum',
      where: {
        ...{ kind: 'form', name: 'new stakeholder' },
        ...{ label: 'Nuovo attore del territorio', place: '/stakeholders' }
      }
    }
  ])
})

test('What a version with other kinds of records wrote is passed over.', () => {
  expect(waitingTexts(new Map([['spell/x/title', { text: 'abc' }]]))).toEqual([])
})
