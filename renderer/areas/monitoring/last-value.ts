import type { IndicatorRow } from '#shared/contract/monitoring.ts'

export type Measurement = IndicatorRow['measurements'][number]

/** The newest measurement up to a day; those dated later are plans or mistakes. */
export const lastValue = (
  { measurements }: Pick<IndicatorRow, 'measurements'>,
  today: string
): Measurement | null =>
  measurements
    .filter(({ date }) => date <= today)
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .at(-1) ?? null
