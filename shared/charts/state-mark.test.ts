import { describe, expect, it } from 'vitest'
import { choiceLabel } from '../i18n/labels.ts'
import { translatorOf } from '../i18n/translator.ts'
import { LANGUAGES } from '../model/field.ts'
import { action } from '../model/kinds/action.ts'
import { LIGHTS } from '../model/light.ts'
import { diamond } from './gantt/marks.ts'
import { STATE_LETTERS, stateMark } from './state-mark.ts'
import { wordsOf } from './words-for-tests.ts'

describe('the mark of a light', () => {
  it('has a form of its own for each, as a picture and as a letter', () => {
    const outlines = LIGHTS.map(light => JSON.stringify(stateMark(light, 0, 0, 5).points))
    expect(new Set(outlines).size).toBe(LIGHTS.length)
    expect(new Set(LIGHTS.map(light => STATE_LETTERS[light])).size).toBe(LIGHTS.length)
  })

  it('is a filled rhombus for what is reached, as its letter is', () => {
    expect(stateMark('met', 0, 0, 5)).toMatchObject({ points: diamond(0, 0, 6), fill: 'met' })
    expect(STATE_LETTERS.met).toBe('♦')
  })

  it.each(LANGUAGES)('is called the same by pictures, lists and whoever declares it, in %s', language => {
    const t = translatorOf(language)
    for (const light of action.fields.declaredLight.choices ?? [])
      expect(choiceLabel(t, 'action', 'declaredLight', light)).toBe(t(`light.${light}`))
    for (const light of LIGHTS) expect(wordsOf(language).light(light)).toBe(t(`light.${light}`))
  })
})
