import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOrderKey } from '../model/field.ts'
import { byPosition, moveTo, type Placed, positionBetween, positions } from './position.ts'

const place = fc.option(fc.constantFrom(...positions(4), 'zz', '0'))
const siblings = fc
  .array(place, { minLength: 1, maxLength: 8 })
  .map(list => list.map((position, index): Placed => ({ id: `id${index}`, position })))

const after = (list: readonly Placed[], moves: readonly Placed[]) =>
  list
    .map(each => moves.find(({ id }) => id === each.id) ?? each)
    .toSorted(byPosition)
    .map(({ id }) => id)

describe('the place among siblings', () => {
  it('is what was asked for, and the others keep their order, whatever positions there were', () => {
    fc.assert(
      fc.property(siblings, fc.nat(7), fc.nat(8), (list, which, where) => {
        const moved = `id${which % list.length}`
        const rest = list
          .toSorted(byPosition)
          .map(({ id }) => id)
          .filter(id => id !== moved)
        const wanted = rest.toSpliced(Math.min(where, rest.length), 0, moved)
        const moves = moveTo(list, moved, where)
        expect(after(list, moves)).toEqual(wanted)
        for (const { position } of moves) expect(isOrderKey(position ?? '')).toBe(true)
      })
    )
  })

  it('changes one record where there is room', () => {
    const list = positions(5).map((position, index) => ({ id: `id${index}`, position }))
    expect(moveTo(list, 'id4', 1).map(({ id }) => id)).toEqual(['id4'])
  })

  it('has no room between equal or turned neighbours', () => {
    expect(positionBetween('a0', 'a0')).toBeNull()
    expect(positionBetween('a1', 'a0')).toBeNull()
    expect(positionBetween(null, null)).toBe('a0')
  })

  it('breaks ties by id and puts records without a position last', () => {
    const list: Placed[] = [
      { id: 'c', position: null },
      { id: 'b', position: 'a0' },
      { id: 'a', position: 'a0' }
    ]
    expect(list.toSorted(byPosition).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  })
})
