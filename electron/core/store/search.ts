import { isRecordType } from '#shared/model/index.ts'
import { foldedWords } from '#shared/search/fold.ts'
import type { Connection } from './connection.ts'
import type { Cells } from './draft.ts'
import { excerpt, holds } from './excerpt.ts'
import { tableOf } from './tables.ts'
import type { SearchHit } from './workspace.ts'

/** More words than this are no search any more, only work. */
const WORDS = 12

/** Each word must be there, as the beginning of a word of the text. Quoted, so that no word is an operator of FTS5. */
const matchOf = (words: readonly string[]): string => words.map(word => `"${word}"*`).join(' AND ')

const hitOf = (
  connection: Connection,
  type: string,
  id: string,
  words: readonly string[]
): SearchHit | null => {
  if (!isRecordType(type)) return null
  const table = tableOf(type)
  const row = connection.prepare(table.select).get(id) as Cells | undefined
  if (!row) return null
  const translations = connection
    .prepare('SELECT "text" FROM "translation" WHERE "id" = ? AND "type" = ? ORDER BY "field", "language"')
    .all(id, type) as { readonly text: string }[]
  const title = String(row[table.kind.title] ?? '')
  const own = table.searched.filter(field => field !== table.kind.title).map(field => row[field])
  // What the title holds itself need not be shown once more in another language.
  const foreign = words.every(word => holds(title, word)) ? [] : translations.map(({ text }) => text)
  const texts = [...own, ...foreign].filter((text): text is string => typeof text === 'string')
  return { type, id, title, excerpt: excerpt(texts, words) }
}

/**
 * Finds live records that hold every word, best first: those that have every word in the title come before all others. Case, accents, Arabic vowel marks and
 * elided articles do not matter (DESIGN.md 4, "Search"). No words: no hits.
 */
export const searchRecords = (connection: Connection, text: string, limit: number): readonly SearchHit[] => {
  const words = [...new Set(foldedWords(text))].slice(0, WORDS)
  if (words.length === 0) return []
  const match = matchOf(words)
  const rows = connection
    .prepare(
      `SELECT "searchText"."type", "searchText"."id" FROM "searchIndex"
       JOIN "searchText" ON "searchText"."row" = "searchIndex".rowid
       WHERE "searchIndex" MATCH ?
       ORDER BY "searchIndex".rowid NOT IN (SELECT rowid FROM "searchIndex" WHERE "searchIndex" MATCH ?),
         bm25("searchIndex", 10.0, 1.0), "searchText"."id" LIMIT ?`
    )
    .all(match, `{title} : (${match})`, Math.max(0, Math.min(limit, 500))) as {
    readonly type: string
    readonly id: string
  }[]
  return rows.flatMap(({ type, id }) => hitOf(connection, type, id, words) ?? [])
}
