import { expect, it } from 'vitest'
import { translatorOf } from '#shared/i18n/translator.ts'
import { ownName } from '#shared/model/own-fields.ts'
import { receivedFieldLabel } from './field-name.ts'

const FIELD = '01990000-0000-7000-8000-00000000f001'
const t = translatorOf('it')

it('calls an own field of another city as that city does, and says what it is where its definition is missing', () => {
  const titles = new Map([[FIELD, 'Quartiere']])
  expect(receivedFieldLabel(t, 'action', ownName(FIELD), titles)).toBe('Quartiere')
  expect(receivedFieldLabel(t, 'action', ownName(FIELD), new Map())).toBe('Campo proprio dell’altra città')
  expect(receivedFieldLabel(t, 'action', 'later', titles)).toBe('later')
})
