import { PianoError } from '#shared/contract/errors.ts'
import type { Sqlite } from './connection.ts'

type Setting = readonly [name: string, set: string, read: string | number]

/** RELIABILITY.md 5 and decisions 1 and 2: what better-sqlite3 sets by itself is not safe enough. */
const SETTINGS: readonly Setting[] = [
  ['trusted_schema', 'OFF', 0],
  ['cell_size_check', 'ON', 1],
  ['mmap_size', '0', 0],
  ['foreign_keys', 'ON', 1],
  ['secure_delete', 'ON', 1],
  ['temp_store', 'MEMORY', 2],
  // 64 MiB of pages at most: the indexes of a large workspace are read from the disk once, not with every question.
  ['cache_size', '-65536', -65536],
  ['locking_mode', 'EXCLUSIVE', 'exclusive'],
  ['synchronous', 'EXTRA', 3]
]

const apply = (sqlite: Sqlite, [name, value, expected]: Setting): void => {
  sqlite.pragma(`${name} = ${value}`)
  const found = sqlite.pragma(name, { simple: true })
  // Some answer nothing where the feature is compiled out: then there is nothing to set.
  if (found !== undefined && found !== expected) throw new PianoError('INTERNAL', { pragma: name })
}

/** Sets what needs no lock and reads each back. Throws INTERNAL naming the pragma that did not hold. */
export const setPragmas = (sqlite: Sqlite): void => {
  for (const setting of SETTINGS) apply(sqlite, setting)
}

/** The journal's mode can only be set and read back once the file is locked, because that reads its header. */
export const setJournal = (sqlite: Sqlite): void => apply(sqlite, ['journal_mode', 'DELETE', 'delete'])
