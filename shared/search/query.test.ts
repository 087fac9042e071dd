import { describe, expect, it } from 'vitest'
import { hitsIn } from './hits.ts'
import { nearTerms, slipsBetween } from './near.ts'
import { haystackOf, matches, queryOf, widened } from './query.ts'

const finds = (typed: string, text: string): boolean => matches(queryOf(typed), haystackOf(text))

/** Each of the spellings finds each of the others. */
const SAME: readonly (readonly string[])[] = [
  ["dell'ambiente", 'dell’ambiente', 'dellambiente', 'dell ambiente', 'dell`ambiente'],
  ["d'Azeglio", 'D’AZEGLIO', 'dazeglio', 'd azeglio'],
  ['S.p.A.', 'SpA', 'spa', 's.p.a', 'S. p. A.'],
  ['O.N.G.', 'ONG', 'ong'],
  ['co-sviluppo', 'cosviluppo', 'co sviluppo', 'co\u2011sviluppo', 'co\u00adsviluppo', 'co–sviluppo'],
  ['Sanʿa', 'Sanʻa', 'San’a', "San'a", 'Sana'],
  ['al-Shaʿb', 'al-Sha‘b', 'alshab'],
  ['Straße', 'strasse', 'STRASSE'],
  ['cœur', 'coeur', 'CŒUR'],
  ['Cæsar', 'caesar'],
  ['Niccolò', 'niccolo', 'NICCOLO\u0300'],
  ['GCM-7', 'gcm7', 'GCM 7'],
  ['1.500', '1500'],
  ['أحمد', 'احمد', 'إحمد'],
  ['مدرسة', 'مدرسه', 'مُدَرِّسَة', 'مـدرسـة'],
  ['مستشفى', 'مستشفي'],
  ['المدينة', 'مدينة', 'المدينه'],
  ['مسؤول', 'مسئول'],
  ['شؤون', 'شئون'],
  ['هيئة', 'هيأة'],
  ['٢٠٢٦', '2026', '۲۰۲۶']
]

describe('one rule for what is found', () => {
  it.each(SAME.map(spellings => [spellings[0], spellings] as const))(
    '%s is found in all its spellings, by all of them',
    (_, spellings) => {
      for (const typed of spellings)
        for (const text of spellings)
          expect([typed, text, finds(typed, `prima ${text} dopo`)]).toEqual([typed, text, true])
    }
  )

  it.each([
    ['F41B 2100 0020 006', 'CUP F41B21000020006'],
    ['مهاجر', 'والمهاجرات'],
    ['مهاجرات', 'وللمهاجرات'],
    ['المهاجرات', 'للمهاجرات'],
    ['مدينة', 'بالمدينة'],
    ['مدينة', 'لمدينة'],
    ['مدينة', 'ومدينة'],
    ['مدن', 'ومدن'],
    ['الإدماج', 'إدماج'],
    ['ambiente', "dell'ambiente"],
    ["l'accoglienza", "dell'accoglienza"],
    ['1.1', '1.1.1 Sportello'],
    ['1.1.1', '1.1.1 Sportello'],
    ['2021', 'delibera 45/2021'],
    ['45/2021', 'delibera 45/2021'],
    ['milano', 'www.comune.milano.it'],
    ['mond citt', 'Forum Città Mondo']
  ])('%s finds %s', (typed, text) => {
    expect(finds(typed, text)).toBe(true)
  })

  it.each([
    ['1.1.1', '1.1.2 e 1 gennaio'],
    ['1.1', '11 scuole, 1 piazza'],
    ['S.p.A.', 'scuola primaria aperta'],
    ['posta', 'pasta'],
    ['arte', 'parte'],
    ['mondo xyz', 'Forum Città Mondo'],
    ['مدرسة', 'مكتبة'],
    ['بلدية', 'لديها']
  ])('%s does not find %s', (typed, text) => {
    expect(finds(typed, text)).toBe(false)
  })

  it('takes signs alone for nothing typed', () => {
    for (const typed of ['', '  ', '"', "'", '*', '-'])
      expect(matches(queryOf(typed), haystackOf('testo'))).toBe(false)
  })
})

describe('asked more widely', () => {
  const vocabulary = ['migrazione', 'migranti', 'sportello', 'مهاجرين', 'مدينه', 'scuola']
  const finds = (typed: string, text: string) =>
    matches(
      widened(queryOf(typed), word => nearTerms(word, vocabulary)),
      haystackOf(text)
    )

  it.each([
    ['sportelo', 'Sportello unico'],
    ['sprotello', 'Sportello unico'],
    ['migrazoine', 'la migrazione'],
    ['sportelo migrazione', 'Sportello per la migrazione'],
    ['مهاجرن', 'مهاجرين'],
    ['بمدينة', 'مدينة']
  ])('%s finds %s', (typed, text) => {
    expect(finds(typed, text)).toBe(true)
  })

  it('forgives one slip in short words and two in long ones, and none in codes', () => {
    expect(nearTerms('scuoal', vocabulary)).toEqual(['scuola'])
    expect(nearTerms('scloa', vocabulary)).toEqual([])
    expect(nearTerms('migrasone', vocabulary)).toEqual(['migrazione'])
    expect(nearTerms('1234', ['1235'])).toEqual([])
    expect(slipsBetween('abcd', 'abdc', 2)).toBe(1)
    expect(slipsBetween('abcd', 'wxyz', 2)).toBe(3)
  })
})

describe('the pieces to mark', () => {
  const marked = (typed: string, text: string) =>
    hitsIn(queryOf(typed), text).map(([from, to]) => text.slice(from, to))

  it.each([
    ['citt', 'Forum Città Mondo', ['Città']],
    ['ambiente', 'Tutela dell’ambiente.', ['dell’ambiente']],
    ['cosviluppo', 'Il co-sviluppo e il co sviluppo', ['co-sviluppo', 'co', 'sviluppo']],
    ['spa', 'Milano S.p.A. e altri', ['S.p.A']],
    ['مدينة', 'منتدى والمدينة', ['والمدينة']],
    ['1.1', 'Azione 1.1.2, anno 11', ['1.1.2']],
    ['x', 'niente', []]
  ])('for %s in %s', (typed, text, pieces) => {
    expect(marked(typed, text)).toEqual(pieces)
  })
})
