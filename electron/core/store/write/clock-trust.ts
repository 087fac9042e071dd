import { uptime } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { writeWhole } from '../../../host/write-file.ts'
import { readOwn } from '../../files/read-file.ts'

const DAY = 24 * 60 * 60 * 1000

/** A workspace that nobody touched for longer is rarer than a clock that is wrong. */
const FORGOTTEN = 400 * DAY

/** The clocks of this computer; `up` counts milliseconds and goes on whatever the one on the wall is set to. */
export type Clocks = { readonly now: () => number; readonly up: (() => number) | null }

/** The clocks there are. A clock on the wall that a test sets stands alone: no other could be compared with it. */
export const clocksOf = (now: (() => number) | undefined): Clocks =>
  now === undefined ? { now: Date.now, up: () => uptime() * 1000 } : { now, up: null }

/** What is known of the time when a file is opened, milliseconds since 1970: when it was written last, and what the disk says now. */
export type FileTimes = { readonly written: number; readonly disk: number | null }

/** How far the clock on the wall is believed (DESIGN.md 4): one wrong stamp would stand before every right one. */
export type ClockTrust = {
  /** Stamps may run ahead of the wall up to here: a person has said that the wall is right. */
  readonly until: () => number
  /** The newest time known, where the wall is so far after it that it is likely wrong; else null. */
  readonly doubted: (now: number, last: number | null) => number | null
  /** A person has looked at the clock: it is right, whatever else is known. `last` is the newest stamp's time. */
  readonly accept: (last: number) => void
}

const accepted = z.record(z.string(), z.number())

const readAccepted = (path: string): Readonly<Record<string, number>> => {
  try {
    return accepted.parse(JSON.parse(readOwn(path)))
  } catch {
    // Asked again: that is safe.
    return {}
  }
}

/** The trust in the clock for one open workspace. What a person said of stamps ahead is kept in `clock.json` of the home folder. */
export const clockTrust = (
  { now, up }: Clocks,
  times: FileTimes,
  home: string,
  workspace: string
): ClockTrust => {
  const path = join(home, 'clock.json')
  let until = readAccepted(path)[workspace] ?? 0
  let begun = { now: now(), up: up?.() ?? 0 }
  let looked = false
  return {
    until: () => until,
    doubted: (at, last) => {
      if (up !== null) {
        // Set forward while the file is open, or another day than the disk has. The time since the start is dear to ask.
        const due = at - begun.now > DAY ? begun.now + (up() - begun.up) : begun.now
        if (at - due > DAY) return due
        if (!looked && times.disk !== null && begun.now - times.disk > DAY) return times.disk
      }
      if (last === null || looked) return null
      const newest = up === null ? last : Math.max(last, times.written)
      return at - newest > FORGOTTEN ? newest : null
    },
    accept: last => {
      looked = true
      begun = { now: now(), up: up?.() ?? 0 }
      if (last <= begun.now) return
      until = last
      try {
        writeWhole(path, `${JSON.stringify({ ...readAccepted(path), [workspace]: last })}\n`, {
          private: true
        })
      } catch {
        // Holds for this session; the next asks again.
      }
    }
  }
}
