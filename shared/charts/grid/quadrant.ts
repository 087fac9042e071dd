export type Quadrant = 'highBoth' | 'highY' | 'highX' | 'lowBoth'

/** Scores of 1..5 count as high above the middle, so that a "3 of 5" given for want of knowledge calls for nothing. */
export const HIGH_FROM = 4

/** The quadrant of a point of the power–interest grid: y is power, x is interest (DOMAIN.md 1.2). */
export const quadrantOf = (x: number, y: number, highFrom: number = HIGH_FROM): Quadrant => {
  if (y >= highFrom) return x >= highFrom ? 'highBoth' : 'highY'
  return x >= highFrom ? 'highX' : 'lowBoth'
}
