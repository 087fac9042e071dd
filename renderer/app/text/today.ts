/** The civil date of an instant by the clock on the wall, whatever the time is in Greenwich. */
export const dayOf = (instant: Date): string =>
  new Date(instant.getTime() - instant.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)

/** The civil date of today. */
export const today = (): string => dayOf(new Date())
