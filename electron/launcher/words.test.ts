import { describe, expect, it } from 'vitest'
import { systemLanguage, WORDS } from './words.ts'

describe('the launcher speaks', () => {
  it.each([
    [{ LANG: 'it_IT.UTF-8' }, 'en-US', 'it'],
    [{ LC_ALL: 'ar_MA.UTF-8', LANG: 'fr_FR.UTF-8' }, 'en-US', 'ar'],
    [{ LC_MESSAGES: 'fr_FR', LANG: 'it_IT' }, 'en-US', 'fr'],
    [{}, 'it-IT', 'it'],
    [{ LANG: '' }, 'fr', 'fr'],
    [{ LANG: 'C.UTF-8' }, 'it-IT', 'en'],
    [{ LANG: 'POSIX' }, 'it-IT', 'en'],
    [{ LANG: 'sq_AL.UTF-8' }, 'sq', 'en'],
    [{ LANG: 'to' }, 'to', 'en']
  ])('for %j and the locale %s: %s', (env, locale, language) => {
    expect(systemLanguage(env, locale)).toBe(language)
  })

  it('in four languages, with no text of one left in another', () => {
    const texts = Object.values(WORDS).flatMap(({ because, ...rest }) => [
      ...Object.values(because),
      ...Object.values(rest)
    ])
    expect(new Set(texts).size).toBe(texts.length)
  })

  it('one sentence about why it opens in the browser', () => {
    for (const { because } of Object.values(WORDS)) {
      for (const text of Object.values(because)) expect(text).toMatch(/^[^.]+\.$/)
    }
  })
})
