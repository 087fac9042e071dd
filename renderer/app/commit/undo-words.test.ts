import { describe, expect, it } from 'vitest'
import { translatorOf } from '#shared/i18n/translator.ts'
import type { Language } from '#shared/model/field.ts'
import { formatsIn } from '../text/formats.ts'
import { undoneText } from './undo-words.ts'

const wordsIn = (language: Language) => {
  const t = translatorOf(language)
  return { t, formats: formatsIn(language, null, t) }
}

const record = (title: string, becomes: 'changed' | 'deleted' | 'restored') => ({
  type: 'action' as const,
  id: title,
  title,
  deleted: becomes === 'deleted',
  becomes
})

const effect = {
  kind: 'undo' as const,
  label: 'Importazione',
  counts: { changed: 1, deleted: 5, restored: 0 },
  records: [
    record('Sportello', 'changed'),
    ...['A', 'B', 'C', 'D', 'E'].map(title => record(title, 'deleted'))
  ],
  left: [{ type: 'action' as const, id: 'x', field: 'status' }]
}

describe('what a toast says was undone', () => {
  it.each([
    [
      'it',
      'Annullato: Importazione · 1 scheda cambiata: Sportello. · 5 schede nel cestino: A, B, C e altre 2. · Resta com’è un campo cambiato in seguito: Stato.'
    ],
    [
      'en',
      'Undone: Importazione · 1 record changed: Sportello. · 5 records in the bin: A, B, C and 2 others. · One field that was changed since stays as it is: Status.'
    ],
    [
      'fr',
      'Annulé\u202f: Importazione · 1 fiche modifiée\u202f: Sportello. · 5 fiches dans la corbeille\u202f: A, B, C et 2 autres. · Un champ modifié depuis reste tel quel\u202f: État.'
    ]
  ] as const)('in %s: what, how many, which, and what stays', (language, text) => {
    expect(undoneText(wordsIn(language), effect)).toBe(text)
  })

  it('names the one record once, where its label does already', () => {
    const counts = { changed: 1, deleted: 0, restored: 0 }
    const one = { ...effect, label: 'Sportello: Stato', counts, left: [] }
    expect(undoneText(wordsIn('it'), { ...one, kind: 'redo' })).toBe('Ripetuto: Sportello: Stato')
  })
})

describe('undo and redo', () => {
  it.each(['it', 'en', 'fr', 'ar'] as const)('have one name each in %s', language => {
    const { t } = wordsIn(language)
    for (const way of ['undo', 'redo'] as const) {
      const name = t(`action.${way}`)
      expect(t(`host.menu.${way}`)).toBe(name)
      expect(t(`${way}.next`, { label: 'x' }).replace(/[\s:\u00a0\u202f]*x$/u, '')).toBe(name)
    }
    expect(t('action.redo')).not.toBe(t('record.restore'))
  })
})
