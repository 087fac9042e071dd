import { type FormatChange, formatChanges } from './format-changes.ts'
import type { FormatTable } from './format-table.ts'

/** The newest format that a version in CHANGELOG.md has gone out with: tables up to it change by notes alone. */
export const RELEASED_FORMAT = 1

const list = (changes: readonly FormatChange[], asksFor: FormatChange['asksFor']): string =>
  changes
    .filter(change => change.asksFor === asksFor)
    .map(({ what }) => `  ${what}\n`)
    .join('')

/**
 * What a maker of the program must do before the model and the newest table agree, as text for people; null when they do.
 * `released`: a version has gone out with that format.
 */
export const advice = (kept: FormatTable, now: FormatTable, released: boolean): string | null => {
  const changes = formatChanges(kept, now)
  if (changes.length === 0) return null
  const [raising, noted] = [list(changes, 'format'), list(changes, 'note')]
  if (!released)
    return `The model differs from format ${kept.format}, which has not gone out yet: npm run print:format\n${raising}${noted}`
  if (raising === '') {
    return `The model says more than format ${kept.format}; older programs show it as text (FORMAT.md 11). Keep a note of it: npm run print:format -- --note "what and since when"\n${noted}`
  }
  return (
    `Raise the format: the model says what a program of format ${kept.format} would refuse or take for something else (FORMAT.md 11).\n` +
    `${raising}${noted === '' ? '' : `and, shown as text by older programs,\n${noted}`}` +
    'That means: FORMAT + 1 in container/header.ts (OLDEST_READER too, where an older program would be wrong), what changed in FORMAT.md, ' +
    'npm run print:format for its table, npm run freeze:bundle for its fixture. Partners with older programs can still read it down to OLDEST_READER.'
  )
}
