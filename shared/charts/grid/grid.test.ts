import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { powerInterestGrid } from '../power-interest-grid.ts'
import { textWidth } from '../text/width.ts'
import { wordsOf } from '../words-for-tests.ts'
import { arrangeCell } from './coincident.ts'
import { placeLabels } from './labels.ts'
import { quadrantOf } from './quadrant.ts'

const score = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null })
const stakeholders = fc
  .array(fc.record({ power: score, interest: score }), { maxLength: 300 })
  .map(list => list.map((one, index) => ({ id: String(index), label: `Attore ${index}`, ...one })))

describe('points of one cell', () => {
  it('stay in the cell and never cover each other, up to a thousand', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), count => {
        const places = arrangeCell(count)
        expect(places).toHaveLength(count)
        const outside = places.filter(
          ({ x, y, room }) => Math.max(Math.abs(x), Math.abs(y)) + room > 0.5 + 1e-9
        )
        expect(outside).toEqual([])
        // One `expect` for all pairs: each costs more than what it looks at.
        const covered = places.flatMap((a, index) =>
          places
            .slice(index + 1, index + 80)
            .filter(b => Math.hypot(a.x - b.x, a.y - b.y) < a.room + b.room - 1e-9)
        )
        expect(covered).toEqual([])
      }),
      { numRuns: 60 }
    )
  })

  it('stand in the same places each time', () => {
    expect(arrangeCell(37)).toEqual(arrangeCell(37))
  })
})

describe('the quadrants', () => {
  it('follow DOMAIN 1.2: much power and little interest means keep satisfied', () => {
    expect(quadrantOf(2, 5)).toBe('highY')
    expect(quadrantOf(5, 2)).toBe('highX')
    expect(quadrantOf(4, 4)).toBe('highBoth')
    expect(quadrantOf(3, 3)).toBe('lowBoth')
  })
})

describe('the power–interest grid', () => {
  it('places exactly those assessed, in the cell of their scores, and lists all of them', () => {
    fc.assert(
      fc.property(stakeholders, items => {
        const figure = powerInterestGrid(items, wordsOf('it'))
        const assessed = items.filter(item => item.power !== null && item.interest !== null)
        expect(figure.points.map(point => point.id).sort()).toEqual(assessed.map(item => item.id).sort())
        const byId = new Map(items.map(item => [item.id, item]))
        for (const point of figure.points) {
          expect(Math.round(point.x)).toBe(byId.get(point.id)?.interest)
          expect(Math.round(point.y)).toBe(byId.get(point.id)?.power)
        }
        expect(figure.table.rows.map(row => row[0])).toEqual(items.map(item => item.label))
        expect(figure.table.rows.map(row => [row[1], row[2]])).toEqual(
          items.map(item => [item.power, item.interest].map(value => (value === null ? '–' : String(value))))
        )
        expect(figure.empty === null).toBe(assessed.length > 0)
      }),
      { numRuns: 40 }
    )
  })

  it.each(['it', 'en', 'fr', 'ar'] as const)(
    'says in %s how many there are and how many are missing',
    language => {
      const items = Array.from({ length: 7 }, (_, index) => ({
        id: String(index),
        label: 'x',
        power: index < 4 ? 5 : null,
        interest: 5
      }))
      const { alt, direction } = powerInterestGrid(items, wordsOf(language))
      expect(alt).toContain('4')
      expect(alt).toContain('3')
      expect(alt).not.toContain('chart.')
      expect(direction).toBe(language === 'ar' ? 'rtl' : 'ltr')
    }
  )
})

describe('labels of points', () => {
  it('cover neither points nor each other and stay where they may', () => {
    const point = fc.record({
      x: fc.integer({ min: 10, max: 590 }),
      y: fc.integer({ min: 10, max: 390 }),
      label: fc.string({ minLength: 1, maxLength: 40 })
    })
    fc.assert(
      fc.property(
        fc.array(point, { maxLength: 40 }),
        fc.constantFrom('left' as const, 'right' as const),
        (list, first) => {
          const points = list.map(one => ({
            ...one,
            radius: 4,
            within: { left: 0, right: 600, top: 0, bottom: 400 }
          }))
          const boxes = placeLabels(points, 10, first).flatMap((label, index) => {
            const at = points[index]
            if (label === null || at === undefined) return []
            const width = textWidth(label.text, 10)
            const left = label.side === 'right' ? at.x + 8 : at.x - 8 - width
            return [{ index, left, right: left + width, top: at.y - 6.2, bottom: at.y + 6.2 }]
          })
          const apart = (a: { left: number; right: number; top: number; bottom: number }, b: typeof a) =>
            a.right <= b.left + 1e-6 ||
            b.right <= a.left + 1e-6 ||
            a.bottom <= b.top + 1e-6 ||
            b.bottom <= a.top + 1e-6
          for (const box of boxes) {
            expect(box.left).toBeGreaterThanOrEqual(-1e-6)
            expect(box.right).toBeLessThanOrEqual(600 + 1e-6)
            for (const other of boxes) if (other.index < box.index) expect(apart(box, other)).toBe(true)
            for (const [index, at] of points.entries()) {
              if (index !== box.index)
                expect(apart(box, { left: at.x - 4, right: at.x + 4, top: at.y - 4, bottom: at.y + 4 })).toBe(
                  true
                )
            }
          }
        }
      ),
      { numRuns: 60 }
    )
  })
})
