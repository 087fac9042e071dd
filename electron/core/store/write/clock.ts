import { PianoError } from '#shared/contract/errors.ts'
import { aheadOf, instantOf, nextStamp, parseStamp } from '#shared/model/stamp.ts'
import type { Connection } from '../file/connection.ts'
import type { Writer } from './writer.ts'

/** A clock of another PC that runs further ahead than this is refused, or its edits would win for ever (DESIGN.md 4). */
const AHEAD_LIMIT = 24 * 60 * 60 * 1000

export type Tick = {
  readonly stamp: string
  /** The last stamp known of each device before this transaction, as JSON. */
  readonly seen: string
}

type KnownTick = Tick & { readonly last: string | null }

/** The stamp that comes next, however far the last one is from the wall. `now` in milliseconds since 1970. */
export const stampAfter = ({ prepare }: Connection, now: number, device: string): KnownTick => {
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
  return { stamp: nextStamp(last, now, device), seen: JSON.stringify(seen), last }
}

/**
 * Draws the next stamp; call it inside the transaction. Throws CLOCK_AHEAD where the file is ahead of the clock on the wall, CLOCK_DOUBTFUL
 * where the wall is far after all that is known.
 */
export const tick = (
  connection: Connection,
  { now, device, clock }: Pick<Writer, 'now' | 'device' | 'clock'>
): Tick => {
  const { last, ...next } = stampAfter(connection, now, device)
  const said = (time: number) => new Date(time).toISOString()
  if (last !== null && aheadOf(last, now) > AHEAD_LIMIT && aheadOf(last, clock.until()) > AHEAD_LIMIT) {
    throw new PianoError('CLOCK_AHEAD', { last: instantOf(last), now: said(now) })
  }
  const known = clock.doubted(now, last === null ? null : (parseStamp(last)?.time ?? null))
  if (known !== null) throw new PianoError('CLOCK_DOUBTFUL', { last: said(known), now: said(now) })
  return next
}

/** The time of the newest stamp known of any device, milliseconds since 1970; 0 when there is none. */
export const newestTime = ({ prepare }: Connection): number => {
  const { last } = prepare('SELECT max("lastStamp") AS last FROM "device"').get() as {
    readonly last: string | null
  }
  return last === null ? 0 : (parseStamp(last)?.time ?? 0)
}

/** Notes the stamp as the last of its device. */
export const noteStamp = ({ prepare }: Connection, device: string, stamp: string): void => {
  prepare(
    'INSERT INTO "device" ("id", "lastStamp") VALUES (?, ?) ON CONFLICT ("id") DO UPDATE SET "lastStamp" = excluded."lastStamp"'
  ).run(device, stamp)
}
