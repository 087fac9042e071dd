import SqliteDatabase from 'better-sqlite3'

/** A table, an index or a view as SQLite keeps its definition, taken apart so that two schemas can be compared. */
export type SchemaObject = {
  readonly name: string
  readonly type: 'table' | 'index' | 'view'
  readonly sql: string
  /** What a table says of each column, by name, without the value that it gives to older rows. */
  readonly columns: ReadonlyMap<string, string>
  /** Everything else: keys over several columns, STRICT, what an index or a view is over. */
  readonly rest: string
}

/** Parts of a list that are divided by the commas outside its brackets, and what stands after it. */
const partsOf = (sql: string): { readonly parts: readonly string[]; readonly tail: string } => {
  const parts: string[] = []
  let depth = 0
  let start = sql.indexOf('(') + 1
  for (let at = start; at < sql.length; at++) {
    if (sql[at] === '(') depth += 1
    else if (sql[at] === ')') depth -= 1
    if (depth < 0 || (depth === 0 && sql[at] === ',')) {
      parts.push(sql.slice(start, at).trim())
      start = at + 1
    }
    if (depth < 0) return { parts, tail: sql.slice(start).trim() }
  }
  return { parts, tail: '' }
}

/** A value for the rows that stood when a column was added is of that step alone. */
const FILLED = / DEFAULT (?:'[^']*'|-?[\d.]+)/

const tableObject = (name: string, sql: string): SchemaObject => {
  const { parts, tail } = partsOf(sql)
  const columns = new Map<string, string>()
  const others: string[] = []
  for (const part of parts) {
    const column = /^"(\w+)" /.exec(part)?.[1]
    if (column === undefined) others.push(part)
    else columns.set(column, part.replace(FILLED, ''))
  }
  return { name, type: 'table', sql, columns, rest: [...others, tail].join(', ') }
}

/** Tables, indexes and views that some statements make, in the order of their making; those that SQLite keeps by itself are left out. */
export const schemaObjects = (statements: readonly string[]): readonly SchemaObject[] => {
  const sqlite = new SqliteDatabase(':memory:')
  try {
    for (const statement of statements) sqlite.exec(statement)
    const shadows = new Set(
      (sqlite.pragma('table_list') as readonly { readonly name: string; readonly type: string }[])
        .filter(({ type }) => type === 'shadow')
        .map(({ name }) => name)
    )
    const rows = sqlite
      .prepare('SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid')
      .all() as { readonly type: SchemaObject['type']; readonly name: string; readonly sql: string }[]
    return rows
      .filter(({ name }) => !shadows.has(name))
      .map(({ type, name, sql }) =>
        type !== 'table' || sql.startsWith('CREATE VIRTUAL')
          ? { name, type, sql, columns: new Map(), rest: sql }
          : tableObject(name, sql)
      )
  } finally {
    sqlite.close()
  }
}
