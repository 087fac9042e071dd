import { type ListColumn, packedList } from '#shared/contract/packed-table.ts'
import type { Columns, PackedTable } from '#shared/contract/table.ts'

/** The answer of `record.list` out of rows; what all of them lack of a column that is asked for is null. */
export const packedRows = (
  rows: readonly { readonly id: string }[],
  asked: readonly string[] = []
): PackedTable<Columns> => {
  const names = new Set(['id', ...asked, ...rows.flatMap(row => Object.keys(row))])
  const columnOf = (name: string): ListColumn => {
    const cells = rows.map(row => (row as Readonly<Record<string, unknown>>)[name] ?? null)
    const [first] = cells.filter(cell => cell !== null)
    const kind =
      typeof first === 'number' ? 'numberOrNull' : typeof first === 'object' ? 'linkOrNull' : 'textOrNull'
    return { kind, cells }
  }
  return packedList.parse({
    count: rows.length,
    columns: Object.fromEntries([...names].map(name => [name, columnOf(name)]))
  })
}

/** `record.list` of a core in memory: of each kind the rows that a test gives, none of the others. */
export const listing =
  (rowsOf: Readonly<Record<string, readonly { readonly id: string }[]>>) =>
  ({ type, fields }: { readonly type: string; readonly fields: readonly string[] }) =>
    Promise.resolve(packedRows(rowsOf[type] ?? [], fields))
