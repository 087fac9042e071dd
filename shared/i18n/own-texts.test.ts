import { describe, expect, it } from 'vitest'
import { ownFieldsFrom, ownName } from '../model/own-fields.ts'
import { errorText } from './error-text.ts'
import { choiceLabel, fieldLabel } from './labels.ts'
import type { TextValues, Translate } from './message-key.ts'
import { withOwnTexts } from './own-texts.ts'

const FIELD = '01990000-0000-7000-8000-00000000f001'
const CHOICE = '01990000-0000-7000-8000-00000000c001'
const NAME = ownName(FIELD)
const own = ownFieldsFrom(
  [
    {
      id: FIELD,
      recordType: 'action',
      label: 'Quartiere',
      fieldKind: 'choice',
      privacyClass: 'public',
      deletedAt: null
    }
  ],
  [{ id: CHOICE, ownField: FIELD, label: 'Porto', deletedAt: null }]
)
const t: Translate = (key: string, values?: TextValues) =>
  key === 'field.title'
    ? 'Titolo'
    : [key, ...(values?.['field'] === undefined ? [] : [values['field']])].join(' ')

describe('labels of own fields', () => {
  it('come from the definition, those of the model from the texts', () => {
    const words = withOwnTexts(t, own)
    expect(fieldLabel(words, 'action', NAME)).toBe('Quartiere')
    expect(choiceLabel(words, 'action', NAME, CHOICE)).toBe('Porto')
    expect(fieldLabel(words, 'action', 'title')).toBe('Titolo')
  })

  it('stand in the sentence of an error', () => {
    const about = { type: 'action', field: NAME }
    expect(errorText(withOwnTexts(t, own), 'FIELD_REQUIRED', about, 'it')).toBe(
      'error.FIELD_REQUIRED Quartiere'
    )
  })

  it('are names and ids where no definition is known', () => {
    expect(fieldLabel(t, 'action', NAME)).toBe(NAME)
    expect(choiceLabel(withOwnTexts(t, own), 'action', NAME, FIELD)).toBe(FIELD)
  })
})
