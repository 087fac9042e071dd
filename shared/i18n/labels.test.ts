import { expect, it } from 'vitest'
import type { Language } from '../model/field.ts'
import { choiceLabel, fieldLabel, genderOf, newLabel, scaleLabel } from './labels.ts'
import { translatorOf } from './translator.ts'

const t = translatorOf('it')

it('a sentence agrees with the gender of the kind it is about, without one with that of a record', () => {
  const created = (type: string) => t('history.created', { context: genderOf(t, type) })
  expect(created('action')).toBe('aggiunta')
  expect(created('stakeholder')).toBe('aggiunto')
  expect(created('kindOfANewerProgram')).toBe('aggiunta')
  const english = translatorOf('en')
  expect(english('history.created', { context: genderOf(english, 'action') })).toBe('added')
})

it('what makes a record is called so in a sentence, which agrees with its gender', () => {
  const label = (language: Language) => [
    newLabel(translatorOf(language), 'stakeholder'),
    newLabel(translatorOf(language), 'action')
  ]
  expect(label('it')).toEqual(['Nuovo attore del territorio', 'Nuova azione'])
  expect(label('en')).toEqual(['New stakeholder', 'New action'])
  expect(label('fr')).toEqual(['Ajouter un acteur local', 'Ajouter une action'])
  expect(label('ar')).toEqual(['فاعل محلي جديد', 'إجراء جديد'])
})

it('a kind says what differs from the words that kinds share', () => {
  expect(fieldLabel(t, 'stakeholder', 'name')).toBe('Nome')
  expect(fieldLabel(t, 'contactPerson', 'name')).toBe('Nome e cognome')
  expect(fieldLabel(t, 'action', 'title@ar')).toBe('Titolo (arabo)')
  expect(choiceLabel(t, 'action', 'cityRole', 'employer')).toBe(
    choiceLabel(t, 'practice', 'cityRole', 'employer')
  )
})

it('what a newer program wrote is shown as it stands', () => {
  expect(fieldLabel(t, 'action', 'fieldOfLater')).toBe('fieldOfLater')
  expect(choiceLabel(t, 'action', 'status', 'codeOfLater')).toBe('codeOfLater')
  expect(scaleLabel(t, 'stakeholder', 'power', 9)).toBe('9')
  expect(scaleLabel(t, 'score', 'value', 3)).toBe('3')
})

it('what belongs to a figure is called after it', () => {
  expect(fieldLabel(t, 'indicator', 'targetValueUpper')).toBe('Valore atteso: fino a')
  expect(fieldLabel(translatorOf('en'), 'measurement', 'valueWording')).toContain('Value')
  expect(choiceLabel(t, 'indicator', 'targetValueQualifier', 'atLeast')).toBe('almeno')
  expect(choiceLabel(t, 'indicator', 'targetValueQualifier', 'codeOfLater')).toBe('codeOfLater')
})
