import { isRecordType } from '#shared/model/index.ts'
import { hitsThrough } from '#shared/search/hits.ts'
import { nearTerms } from '#shared/search/near.ts'
import { haystackOf, matches, type Query, queryOf, widened } from '#shared/search/query.ts'
import type { Connection } from '../file/connection.ts'
import { tableOf } from '../tables.ts'
import type { RecordKey, SearchHit } from '../workspace.ts'
import type { Cells } from '../write/draft.ts'
import { matchOf } from './match.ts'
import { placedCodes } from './placed-codes.ts'
import { vocabularyOf } from './vocabulary.ts'

/** Characters of an excerpt, and how many of them stand before the word found. */
const LENGTH = 160
const BEFORE = 50
/** A text is looked through this far; an excerpt deeper inside a long chapter would help nobody. */
const DEPTH = 20_000

const cut = (text: string, at: number): string => {
  const flat = (part: string) => part.replace(/\s+/gu, ' ').trim()
  const from = at <= BEFORE ? 0 : text.lastIndexOf(' ', at - BEFORE) + 1 || at
  const to = from + LENGTH >= text.length ? text.length : text.lastIndexOf(' ', from + LENGTH)
  const end = to > at ? to : Math.min(text.length, at + LENGTH)
  const piece = flat(text.slice(from, end).toWellFormed().replaceAll('\ufffd', ''))
  return `${from > 0 ? '… ' : ''}${piece}${end < text.length ? ' …' : ''}`
}

/** The piece of a record's texts around the first word found, or the beginning of the first text when only the title has them. */
const excerpt = (texts: readonly string[], query: Query): string => {
  for (const text of texts) {
    const hit = hitsThrough(query, text.slice(0, DEPTH)).next()
    if (!hit.done) return cut(text, hit.value[0])
  }
  return texts[0] === undefined ? '' : cut(texts[0], 0)
}

/** Reads what was found: its title, the code it is read with, the text around the words. */
const readHit = (
  connection: Connection,
  { type, id }: { readonly type: string; readonly id: string },
  query: Query,
  placed: string | null
): Omit<SearchHit, 'near'> | null => {
  if (!isRecordType(type)) return null
  const table = tableOf(type)
  const { title: titleField, fields } = table.kind
  const row = connection.prepare(table.select).get(id) as Cells | undefined
  if (!row) return null
  const translations = connection
    .prepare('SELECT "text" FROM "translation" WHERE "id" = ? AND "type" = ? ORDER BY "field", "language"')
    .all(id, type) as { readonly text: string }[]
  const title = String(row[titleField] ?? '')
  const ownCode = titleField !== 'code' && fields['code'] !== undefined ? row['code'] : null
  const own = table.searched
    .filter(field => field !== titleField && field !== 'code')
    .map(field => row[field])
  // What the title holds itself need not be shown once more in another language.
  const foreign = matches(query, haystackOf(title)) ? [] : translations.map(({ text }) => text)
  const texts = [...own, ...foreign].filter((text): text is string => typeof text === 'string')
  const code = placed ?? (typeof ownCode === 'string' ? ownCode : null)
  return { type, id, title, code, excerpt: excerpt(texts, query) }
}

/** Codes have digits, or are short. Looking for them costs as much as looking for words. */
const MAYBE_CODE = /\d|^.{1,4}$/u

/** Records whose words match, best first: a code as it was typed, codes that begin so, then those that have every word in the title. */
const found = ({ prepare }: Connection, query: Query, typed: string, limit: number) => {
  const codes = MAYBE_CODE.test(typed)
    ? [matchOf(query, { column: 'code', whole: true }), matchOf(query, { column: 'code' })]
    : []
  const first = [...codes, matchOf(query, { column: 'title' })]
  const ranks = first.map(
    () => `"searchIndex".rowid NOT IN (SELECT rowid FROM "searchIndex" WHERE "searchIndex" MATCH ?)`
  )
  return prepare(
    `SELECT "searchText"."type", "searchText"."id" FROM "searchIndex"
     JOIN "searchText" ON "searchText"."row" = "searchIndex".rowid
     WHERE "searchIndex" MATCH ?
     ORDER BY ${ranks.join(', ')}, bm25("searchIndex", 20.0, 10.0, 1.0), "searchText"."id" LIMIT ?`
  ).all(matchOf(query), ...first, limit) as { readonly type: string; readonly id: string }[]
}

/** A number by place such as 1.1.2 stands in no field. */
const PLACE = /^\d{1,4}(?:\.\d{1,4}){0,3}$/

const byPlace = (connection: Connection, text: string): ReturnType<typeof placedCodes> =>
  PLACE.test(text) ? placedCodes(connection) : new Map()

/** Fewer hits than this are few: near spellings are looked for as well. */
const FEW = 3

/**
 * Finds live records that hold every word, best first (shared/search/query.ts says what a word is and how it may be written); where few
 * do, then those that hold near spellings of them. No words: no hits.
 */
export const searchRecords = (connection: Connection, text: string, limit: number): readonly SearchHit[] => {
  const query = queryOf(text)
  const most = Math.max(0, Math.min(limit, 500))
  if (query.length === 0 || most === 0) return []
  const typed = text.trim()
  const placed = byPlace(connection, typed)
  const hits = new Map<string, SearchHit>()
  const add = (
    keys: readonly { readonly type: string; readonly id: string }[],
    asked: Query,
    near: boolean
  ) => {
    for (const key of keys) {
      const name = `${key.type} ${key.id}`
      if (hits.size >= most || hits.has(name)) continue
      const hit = readHit(connection, key, asked, placed.get(key.id)?.code ?? null)
      if (hit !== null) hits.set(name, { ...hit, near })
    }
  }
  const here: readonly RecordKey[] = [...placed.values()].filter(({ code }) => code === typed)
  add(here, query, false)
  add(found(connection, query, typed, most), query, false)
  if (hits.size < FEW) {
    const wide = widened(query, word => nearTerms(word, vocabularyOf(connection)))
    add(found(connection, wide, typed, most), wide, true)
  }
  return [...hits.values()]
}
