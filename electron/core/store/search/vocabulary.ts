import type { Connection } from '../file/connection.ts'

type Vocabulary = { readonly newest: number; readonly terms: readonly string[] }

const kept = new WeakMap<Connection, Vocabulary>()

/** Every word of the index; read anew after a commit. */
export const vocabularyOf = (connection: Connection): readonly string[] => {
  const { prepare, sqlite } = connection
  const { newest } = prepare('SELECT coalesce(max("row"), 0) AS newest FROM "transaction"').get() as {
    readonly newest: number
  }
  const known = kept.get(connection)
  if (known?.newest === newest) return known.terms
  sqlite.exec(
    `CREATE VIRTUAL TABLE IF NOT EXISTS temp."searchTerm" USING fts5vocab('main', 'searchIndex', 'row')`
  )
  const rows = prepare('SELECT "term" FROM "searchTerm"').all() as { readonly term: string }[]
  const terms = rows.map(({ term }) => term)
  kept.set(connection, { newest, terms })
  return terms
}
