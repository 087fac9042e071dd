import { PianoError } from '#shared/contract/errors.ts'
import { sha256 as sha256Of } from '../../files/sha256.ts'
import type { Connection } from '../file/connection.ts'
import { SEALED_COLUMNS, type Tallies, tallyNew } from './hashes.ts'

/** Stores lines of a sealed version that no earlier one has. Throws INTERNAL when a line does not have the hash it is named by. */
export const writeSealedLines = (
  { prepare }: Connection,
  lines: ReadonlyMap<string, string>,
  tallies: Tallies
): void => {
  const insert = prepare('INSERT OR IGNORE INTO "sealedLine" ("sha256", "line") VALUES (?, ?)')
  // In the order of the table, whose pages are then filled one after the other.
  for (const [sha256, line] of [...lines].sort(([one], [other]) => (one < other ? -1 : 1))) {
    if (sha256Of(Buffer.from(line)) !== sha256) throw new PianoError('INTERNAL', { sha256 })
    if (insert.run(sha256, line).changes === 1)
      tallyNew(tallies, 'sealedLine', SEALED_COLUMNS, { sha256, line })
  }
}
