import { type Connection, quoted } from '../file/connection.ts'

/** Rows in one statement: many fewer calls than one by one, and far below SQLite's limit of variables. */
export const CHUNK = 100

/** Inserts rows in statements of many rows. `values` holds the cells of one row after the other. */
export const insertMany = (
  { prepare }: Connection,
  table: string,
  columns: readonly string[],
  values: readonly unknown[],
  conflict: '' | ' OR IGNORE' = ''
): void => {
  const width = columns.length
  const row = `(${columns.map(() => '?').join(', ')})`
  const head = `INSERT${conflict} INTO ${quoted(table)} (${columns.map(quoted).join(', ')}) VALUES `
  let at = 0
  if (values.length >= CHUNK * width) {
    const many = prepare(head + Array.from({ length: CHUNK }, () => row).join(', '))
    for (; at + CHUNK * width <= values.length; at += CHUNK * width)
      many.run(...values.slice(at, at + CHUNK * width))
  }
  const one = prepare(head + row)
  for (; at < values.length; at += width) one.run(...values.slice(at, at + width))
}
