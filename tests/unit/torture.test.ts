import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withFolder } from '../support/workspace.ts'
import { keepSeed, keptSeeds } from '../torture/kept.ts'
import { drawFrom, placesOf } from '../torture/seed.ts'
import { failuresOf } from '../torture/torture.ts'

describe('a case of a torture', () => {
  it('draws the same from the same seed, and something else from another', () => {
    const drawn = (seed: string) => {
      const { below, from, oneOf } = drawFrom(seed)
      return [below(1_000_000), from(fc.string()), oneOf(['a', 'b', 'c']), from(fc.nat()), below(1_000_000)]
    }
    expect(drawn('7/kills/1')).toEqual(drawn('7/kills/1'))
    expect(drawn('7/kills/1')).not.toEqual(drawn('7/kills/2'))
  })

  it('draws numbers below their limit, and each of them', () => {
    const { below } = drawFrom('x')
    expect([...new Set(Array.from({ length: 200 }, () => below(5)))].sort()).toEqual([0, 1, 2, 3, 4])
  })
})

describe('a sweep', () => {
  it('takes every place where it can', () => {
    expect(placesOf(4, 10, 'x')).toEqual([0, 1, 2, 3])
  })

  it('takes one place in each part otherwise', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000 }), fc.nat(1_000), fc.string(), (count, more, seed) => {
        const size = count + more
        const places = placesOf(size, count, seed)
        expect(places.map(place => Math.floor(((place + 1) * count - 1) / size))).toEqual(
          Array.from({ length: count }, (_, part) => part)
        )
      }),
      { numRuns: 50 }
    )
  })
})

describe('failing cases', () => {
  it('are named by their seeds, and end the torture when there are enough', async () => {
    const seeds = Array.from({ length: 30 }, (_, index) => String(index))
    const failures = await failuresOf(seeds, ({ seed }) => {
      if (Number(seed) % 2 === 1) throw new Error('odd')
    })
    expect(failures.map(({ seed }) => seed)).toEqual(['1', '3', '5', '7', '9', '11', '13', '15', '17', '19'])
  })

  it('are kept, each once', () =>
    withFolder(async folder => {
      expect(keptSeeds('a kill', folder)).toEqual([])
      for (const seed of ['b', 'a', 'b']) keepSeed('a kill', seed, folder)
      expect(keptSeeds('a kill', folder)).toEqual(['b', 'a'])
      expect(keptSeeds('another', folder)).toEqual([])
    }))
})
