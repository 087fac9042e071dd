/**
 * A stamp names one transaction: `2026-11-22T11:28:21.123Z-0000-abcdef012345`, i.e. time, counter and device of a hybrid
 * logical clock (DESIGN.md 4). Its length is fixed, so that the order of the texts is the order of the clock.
 */
export type StampParts = {
  /** Milliseconds since 1970, UTC. */
  readonly time: number
  readonly counter: number
  /** Twelve hex digits. */
  readonly device: string
}

export const STAMP_PATTERN = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)-([0-9a-f]{4})-([0-9a-f]{12})$/
const COUNTER_LIMIT = 0xffff

/** Writes a stamp. Throws RangeError for a time outside the years 0 to 9999 or a counter over 65,535. */
export const formatStamp = ({ time, counter, device }: StampParts): string => {
  const instant = new Date(time).toISOString()
  if (instant.length !== 24 || counter < 0 || counter > COUNTER_LIMIT) throw new RangeError('stamp')
  return `${instant}-${counter.toString(16).padStart(4, '0')}-${device}`
}

/** Reads a stamp, or null when the text is none. */
export const parseStamp = (stamp: string): StampParts | null => {
  const match = STAMP_PATTERN.exec(stamp)
  if (!match) return null
  const [, instant = '', counter = '', device = ''] = match
  const time = Date.parse(instant)
  return Number.isNaN(time) ? null : { time, counter: Number.parseInt(counter, 16), device }
}

/** The instant of a stamp as ISO text in UTC, for people to read. */
export const instantOf = (stamp: string): string => stamp.slice(0, 24)

/** The device that made a stamp. */
export const deviceOf = (stamp: string): string => stamp.slice(30)

/**
 * The next stamp of a device: later than `last`, the newest stamp it has seen of any device, and never behind its own clock.
 * `now` in milliseconds since 1970. A counter that is full moves the time on.
 */
export const nextStamp = (last: string | null, now: number, device: string): string => {
  const seen = last === null ? null : parseStamp(last)
  if (seen === null || now > seen.time) return formatStamp({ time: now, counter: 0, device })
  if (seen.counter < COUNTER_LIMIT) {
    return formatStamp({ time: seen.time, counter: seen.counter + 1, device })
  }
  return formatStamp({ time: seen.time + 1, counter: 0, device })
}

/** Milliseconds by which the newest stamp seen is ahead of the clock on the wall; at most 0 when it is not. */
export const aheadOf = (last: string | null, now: number): number =>
  last === null ? 0 : (parseStamp(last)?.time ?? now) - now
