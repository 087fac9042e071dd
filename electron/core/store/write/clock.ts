import { PianoError } from '#shared/contract/errors.ts'
import { aheadOf, nextStamp } from '#shared/model/stamp.ts'
import type { Connection } from '../file/connection.ts'

/** A clock of another PC that runs further ahead than this is refused, or its edits would win for ever (DESIGN.md 4). */
const AHEAD_LIMIT = 24 * 60 * 60 * 1000

export type Tick = {
  readonly stamp: string
  /** The last stamp known of each device before this transaction, as JSON. */
  readonly seen: string
}

/** Draws the next stamp; call it inside the transaction. `now` in milliseconds since 1970. Throws CLOCK_AHEAD. */
export const tick = ({ prepare }: Connection, now: number, device: string): Tick => {
  const rows = prepare('SELECT "id", "lastStamp" FROM "device" ORDER BY "id"').all() as {
    readonly id: string
    readonly lastStamp: string
  }[]
  let last: string | null = null
  const seen: Record<string, string> = {}
  for (const row of rows) {
    seen[row.id] = row.lastStamp
    if (last === null || row.lastStamp > last) last = row.lastStamp
  }
  if (last !== null && aheadOf(last, now) > AHEAD_LIMIT) {
    throw new PianoError('CLOCK_AHEAD', { stamp: last, now: new Date(now).toISOString() })
  }
  return { stamp: nextStamp(last, now, device), seen: JSON.stringify(seen) }
}

/** Notes the stamp as the last of its device. */
export const noteStamp = ({ prepare }: Connection, device: string, stamp: string): void => {
  prepare(
    'INSERT INTO "device" ("id", "lastStamp") VALUES (?, ?) ON CONFLICT ("id") DO UPDATE SET "lastStamp" = excluded."lastStamp"'
  ).run(device, stamp)
}
