import type { Form, Query } from '#shared/search/query.ts'

/** Which words of FTS5's column filter, and whether words may only begin as was typed. */
type How = { readonly column?: 'code' | 'title'; readonly whole?: boolean }

/** Quoted, so that no word is an operator of FTS5; a form that ends with a blank is a whole word. */
const phrase = (form: Form, whole: boolean): string =>
  `"${form.trim()}"${whole || form.endsWith(' ') ? '' : '*'}`

const allOf = (terms: readonly string[]): string => terms.join(' AND ')
const anyOf = (terms: readonly string[]): string => `(${terms.join(' OR ')})`

/** What was typed as an expression of FTS5. */
export const matchOf = (query: Query, { column, whole = false }: How = {}): string => {
  const match = anyOf(
    query.map(reading =>
      allOf(
        reading.map(ways =>
          anyOf(ways.map(together => `(${allOf(together.map(form => phrase(form, whole)))})`))
        )
      )
    )
  )
  return column === undefined ? match : `{${column}} : ${match}`
}
