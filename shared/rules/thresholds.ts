/**
 * The limits that rules measure against, as data: reports print them, and a city may set its own
 * (DOMAIN.md 11.1 "thresholds editable and printed in the report", 11.2, 6.2, 11.5).
 */
export const THRESHOLDS = {
  results: {
    /** Least share of the expected progress for `good` and for `watch`. */
    good: 0.9,
    watch: 0.6,
    /** Least relative change to the previous value that counts as improved, and as a trend. */
    improvement: 0.03,
    /** Allowed distance from the target, as share of it, when a value is to be maintained. */
    tolerance: 0.1,
    /** From so many missed deadlines on, missing data is no longer grey but bad. */
    missedDeadlines: 2
  },
  delivery: {
    /** A milestone later than so many days is bad; any later day is to be watched. */
    milestoneDays: 60,
    /** Days before the start from which money still to be found is bad. */
    fundingDays: 90
  },
  start: {
    /** Days ahead that the start page calls due. */
    dueDays: 31,
    /** Days for which an arrived bundle is shown as new. */
    arrivedDays: 30
  }
} as const

type Loose<T> = { readonly [K in keyof T]: number }

export type ResultsThresholds = Loose<typeof THRESHOLDS.results>
export type DeliveryThresholds = Loose<typeof THRESHOLDS.delivery>
