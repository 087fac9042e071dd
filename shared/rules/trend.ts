/** Where a value is heading as a number: whether that is good depends on the direction of its indicator. */
export type Trend = 'up' | 'same' | 'down'

/** Relative change to the previous value; from zero any change counts as whole. */
const change = (previous: number, actual: number): number =>
  previous === 0 ? Math.sign(actual) : (actual - previous) / Math.abs(previous)

const NOTHING = 1e-9

/** The trend between two values; less than the threshold is "little or no change" (Defra's 3 %, DOMAIN.md 6.2). */
export const trendOf = (previous: number, actual: number, threshold: number): Trend => {
  const share = change(previous, actual)
  if (Math.abs(share) < threshold - NOTHING) return 'same'
  return share > 0 ? 'up' : 'down'
}

/** Says whether a value moved towards its target by at least the threshold since the previous one (DOMAIN.md 11.1). */
export const improved = (
  way: 'increase' | 'decrease',
  previous: number | null,
  actual: number,
  threshold: number
): boolean =>
  previous !== null && trendOf(previous, actual, threshold) === (way === 'increase' ? 'up' : 'down')
