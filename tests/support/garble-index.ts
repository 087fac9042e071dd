import { readFileSync, writeFileSync } from 'node:fs'
import SqliteDatabase from 'better-sqlite3'

/** Turns a letter in the first leaf of an index of a table, in the file itself. */
export const garbleIndex = (path: string, table: string): void => {
  const sqlite = new SqliteDatabase(path)
  const { page, size } = sqlite
    .prepare(
      `SELECT rootpage AS page, (SELECT page_size FROM pragma_page_size) AS size FROM sqlite_schema
       WHERE type = 'index' AND tbl_name = ? ORDER BY rootpage LIMIT 1`
    )
    .get(table) as { readonly page: number; readonly size: number }
  sqlite.close()
  const bytes = readFileSync(path)
  // What an index says stands at the end of its page.
  const at = page * size - 2
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at)
  writeFileSync(path, bytes)
}
