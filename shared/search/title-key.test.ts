import { describe, expect, it } from 'vitest'
import { titleKey } from './title-key.ts'

describe('titleKey', () => {
  it.each([
    ['Forum Città Mondo', 'forum citta mondo'],
    ['Forum Città Mondo', 'Forum\u00a0Citta\u0300 Mondo.'],
    ['Forum', 'For\u200bum'],
    ['Forum', 'For\u00adum\u2060'],
    ['Co-sviluppo', 'co sviluppo'],
    ['S.p.A. Milano', 'SpA Milano'],
    ["L'altra lingua", 'L’altra lingua'],
    ['Associação', 'ASSOCIACAO'],
    ['جمعية الأمل', 'جمعيه الامل'],
    ['جمعـــية', 'جَمْعِيَّة'],
    ['Piano 2022', 'Piano ٢٠٢٢']
  ])('is one for %j and %j', (one, other) => {
    expect(titleKey(one)).toBe(titleKey(other))
    expect(titleKey(one)).not.toBe('')
  })

  it.each([
    ['Asse 1.1', 'Asse 11'],
    ['Zona 1 1', 'Zona 11'],
    ['Forum Città Mondo', 'Forum Città Mondi'],
    ['جمعية الأمل', 'جمعية العمل']
  ])('is another for %j and %j', (one, other) => expect(titleKey(one)).not.toBe(titleKey(other)))

  it('is empty where there is nothing to compare', () => expect(titleKey('— … !')).toBe(''))
})
