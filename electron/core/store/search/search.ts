import { isRecordType } from '#shared/model/index.ts'
import { foldedWords } from '#shared/search/fold.ts'
import type { Connection } from '../file/connection.ts'
import { tableOf } from '../tables.ts'
import type { SearchHit } from '../workspace.ts'
import type { Cells } from '../write/draft.ts'

/** Characters of an excerpt, and how many of them stand before the word found. */
const LENGTH = 160
const BEFORE = 50
/** A text is looked through this far; an excerpt deeper inside a long chapter would help nobody. */
const DEPTH = 20_000

const WORD = /[\p{L}\p{M}\p{N}]+/gu

const firstHit = (text: string, words: readonly string[]): number | null => {
  for (const match of text.slice(0, DEPTH).matchAll(WORD)) {
    const folded = foldedWords(match[0])
    if (folded.some(part => words.some(word => part.startsWith(word)))) return match.index
  }
  return null
}

/** Says whether the word begins a word of the text. */
const holds = (text: string, word: string): boolean => firstHit(text, [word]) !== null

const cut = (text: string, at: number): string => {
  const flat = (part: string) => part.replace(/\s+/gu, ' ').trim()
  const from = at <= BEFORE ? 0 : text.lastIndexOf(' ', at - BEFORE) + 1 || at
  const to = from + LENGTH >= text.length ? text.length : text.lastIndexOf(' ', from + LENGTH)
  const end = to > at ? to : Math.min(text.length, at + LENGTH)
  const piece = flat(text.slice(from, end).toWellFormed().replaceAll('\ufffd', ''))
  return `${from > 0 ? '… ' : ''}${piece}${end < text.length ? ' …' : ''}`
}

/** The piece of a record's texts around the first word found, or the beginning of the first text when only the title has them. */
const excerpt = (texts: readonly string[], words: readonly string[]): string => {
  for (const text of texts) {
    const at = firstHit(text, words)
    if (at !== null) return cut(text, at)
  }
  return texts[0] === undefined ? '' : cut(texts[0], 0)
}

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
