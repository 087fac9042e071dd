import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '#shared/model/canonical-json.ts'
import { excerpts } from './excerpt.ts'

const parsed = (json: string | null): string => String(JSON.parse(json ?? '""'))

describe('what a preview carries of a value', () => {
  it('is the whole of it where it is short, and nothing where nothing was', () => {
    expect(excerpts(undefined, 'Forum')).toEqual({ before: null, after: '"Forum"' })
    expect(excerpts(7, { withheld: 'action' })).toEqual({ before: '7', after: '{"withheld":"action"}' })
  })

  it('is the place where two long texts begin to differ', () => {
    const same = 'la stessa frase. '.repeat(1_000)
    const { before, after } = excerpts(`${same}ieri${same}`, `${same}oggi${same}`)
    expect(parsed(before)).toContain('ieri')
    expect(parsed(after)).toContain('oggi')
    expect(parsed(after)).toMatch(/^….*…$/s)
  })

  it('is a text of the JSON of a long list', () => {
    const { after } = excerpts(
      null,
      Array.from({ length: 10_000 }, (_, index) => index)
    )
    expect(parsed(after)).toMatch(/^\[0,1,2,3/)
  })

  it('is never long, never half a character, and shows a difference wherever there is one', () => {
    const long = fc
      .tuple(fc.string({ unit: 'binary' }), fc.nat(3_000))
      .map(([text, times]) => text.repeat(times))
    fc.assert(
      fc.property(long, long, fc.string({ unit: 'binary' }), (start, rest, other) => {
        const [one, two] = [`${start}${rest}`, `${start}${other}`]
        const { before, after } = excerpts(one, two)
        for (const json of [before, after]) {
          expect(parsed(json).length).toBeLessThan(2_010)
          expect(parsed(json).isWellFormed()).toBe(one.isWellFormed() && two.isWellFormed())
        }
        if (one === two) expect(before).toBe(after)
        else expect(before, canonicalJson([start, rest, other]).slice(0, 200)).not.toBe(after)
      }),
      { numRuns: 200 }
    )
  })
})
