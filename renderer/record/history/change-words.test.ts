import { expect, it } from 'vitest'
import { translatorOf } from '#shared/i18n/translator.ts'
import { NO_OWN_FIELDS } from '#shared/model/own-fields.ts'
import { formatsIn } from '../../app/text/formats.ts'
import { changeWords } from './change-words.ts'

const t = translatorOf('it')
const words = { t, formats: formatsIn('it', null, t), own: NO_OWN_FIELDS }

const change = (
  field: string,
  before: unknown,
  after: unknown,
  beside?: Readonly<Record<string, string | number>>
) => ({
  type: 'indicator' as const,
  id: '01990000-0000-7000-8000-000000000001',
  title: 'Iscritti',
  field,
  before: before === null ? null : JSON.stringify(before),
  after: after === null ? null : JSON.stringify(after),
  ...(beside && { beside })
})

it('a figure that was "about" both times says so, although only its number changed', () => {
  const beside = { targetValue: 1300, targetValueQualifier: 'about' }
  expect(changeWords(words, [change('targetValue', 1200, 1300, beside)])).toEqual({
    kind: 'changed',
    field: 'Valore atteso',
    before: 'circa 1.200',
    after: 'circa 1.300'
  })
})

it('all that changed of a figure is one line, its source last', () => {
  const beside = { targetValue: 1300, targetValueWording: 'dato ISTAT' }
  const changes = [
    change('targetValue', 1200, 1300, beside),
    change('targetValueQualifier', 'about', null, beside),
    change('targetValueWording', null, 'dato ISTAT', beside)
  ] as const
  expect(changeWords(words, changes)).toMatchObject({
    field: 'Valore atteso · Valore atteso: parole della fonte',
    before: 'circa 1.200',
    after: '1.300 · dato ISTAT'
  })
})

it('a range that became a number keeps no upper end in words', () => {
  const beside = { targetValue: 200 }
  const changes = [
    change('targetValueQualifier', 'range', null, beside),
    change('targetValueUpper', 250, null, beside)
  ] as const
  expect(changeWords(words, changes)).toMatchObject({ before: '200–250', after: '200' })
})
