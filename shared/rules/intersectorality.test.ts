import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { intersectorality } from './intersectorality.ts'

const action = (
  axis: string,
  departments: readonly string[],
  partners: readonly (string | null)[] = [],
  cityRole: string | null = null
) => ({
  axis,
  departments,
  partners,
  cityRole
})

describe('intersectorality', () => {
  it('counts joint actions, pairs of departments, roles and axes without migrant-led organisations', () => {
    const result = intersectorality(
      [
        action('one', ['culture', 'youth'], ['no', 'partly'], 'serviceProvider'),
        action('one', ['youth', 'culture', 'youth'], [null], 'serviceProvider'),
        action('two', ['labour', 'labour'], ['unknown', 'no'])
      ],
      ['culture', 'youth', 'labour'],
      ['one', 'two']
    )
    expect(result).toEqual({
      actions: 3,
      joint: 2,
      density: 1 / 3,
      byCityRole: new Map([
        ['serviceProvider', 2],
        [null, 1]
      ]),
      axesWithoutMigrantLed: ['two']
    })
  })

  it('says nothing where there is nothing to share', () => {
    expect(intersectorality([], ['culture'], [])).toMatchObject({ joint: 0, density: null })
  })

  it('never goes beyond the whole', () => {
    const names = ['a', 'b', 'c', 'd']
    fc.assert(
      fc.property(fc.array(fc.array(fc.constantFrom(...names, 'gone'))), lists => {
        const { density, joint } = intersectorality(
          lists.map(list => action('x', list)),
          names,
          ['x']
        )
        expect(density).toBeLessThanOrEqual(1)
        expect(joint).toBeLessThanOrEqual(lists.length)
      })
    )
  })
})
