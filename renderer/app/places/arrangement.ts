export type Sort = { readonly column: string; readonly descending: boolean }

/** Chosen codes by column id; a column without entry is not filtered. The empty code stands for "not set". */
export type Filters = Readonly<Record<string, readonly string[]>>

/** How a person arranged a table: what it is filtered by, and its order where that is not the table's own. */
export type Arrangement = {
  readonly words?: string
  readonly filters?: Filters
  /** Null: the order that the rows come in. */
  readonly sort?: Sort | null
}

/** Arrangements by the names of their tables. */
export type Arrangements = Readonly<Record<string, Arrangement>>

type Unread = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Unread =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every(one => typeof one === 'string')

const sortOf = (value: unknown): Sort | null | undefined => {
  if (value === null) return null
  if (!isObject(value) || typeof value['column'] !== 'string') return undefined
  return { column: value['column'], descending: value['descending'] === true }
}

const arrangementOf = ({ words, filters, sort }: Unread): Arrangement => {
  const chosen = Object.entries(isObject(filters) ? filters : {}).flatMap(([column, codes]) =>
    isTexts(codes) && codes.length > 0 ? [[column, codes] as const] : []
  )
  const sorted = sortOf(sort)
  return {
    ...(typeof words === 'string' && words !== '' && { words }),
    ...(chosen.length > 0 && { filters: Object.fromEntries(chosen) }),
    ...(sorted !== undefined && { sort: sorted })
  }
}

/** What an address says of tables, without what says nothing; undefined where nothing is left. */
export const arrangementsOf = (value: unknown): Arrangements | undefined => {
  const entries = Object.entries(isObject(value) ? value : {}).flatMap(([table, one]) => {
    const arrangement = isObject(one) ? arrangementOf(one) : {}
    return Object.keys(arrangement).length > 0 ? [[table, arrangement] as const] : []
  })
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}
