import SqliteDatabase from 'better-sqlite3'

/** The pragmas of a workspace, each with what it must read back as: the floor may not be quicker by being less safe, nor slower by having less memory. */
const PRAGMAS = [
  ['foreign_keys', 'ON', 1],
  ['secure_delete', 'ON', 1],
  ['temp_store', 'MEMORY', 2],
  ['cache_size', '-65536', -65536],
  ['cell_size_check', 'ON', 1],
  ['mmap_size', '0', 0],
  ['locking_mode', 'EXCLUSIVE', 'exclusive'],
  ['synchronous', 'EXTRA', 3],
  ['journal_mode', 'DELETE', 'delete']
] as const

/** A workspace file opened with better-sqlite3 alone. Throws when a pragma does not hold. */
export const bareSqlite = (path: string): SqliteDatabase.Database => {
  const sqlite = new SqliteDatabase(path)
  for (const [name, value, expected] of PRAGMAS) {
    sqlite.pragma(`${name} = ${value}`)
    const found: unknown = sqlite.pragma(name, { simple: true })
    if (found !== expected) throw new Error(`${name} reads back as ${String(found)}`)
  }
  sqlite.exec('BEGIN IMMEDIATE; COMMIT')
  return sqlite
}
