import type { RecordLink } from '#shared/contract/base.ts'
import type { Change, ChangedRecord, RecordListInput } from '#shared/contract/record.ts'
import { rowsOf } from '#shared/contract/table.ts'
import { kindOf } from '#shared/model/index.ts'
import { byPosition } from '#shared/rules/position.ts'
import { comesOrGoes, isRenamed } from '../client/concerns.ts'
import type { Api, Client } from '../client/core.tsx'
import { patched, withRows } from '../client/patch.ts'

/** A row of any list of records: plain values, and what references point at. */
export type ListedRow = { readonly id: string } & Readonly<
  Record<string, string | number | RecordLink | null>
>

/** Reads the rows of a list. */
export const readRecordList = async (
  client: Client,
  input: RecordListInput,
  signal?: AbortSignal
): Promise<readonly ListedRow[]> =>
  // The columns asked for are those of the model, whose cells these are.
  rowsOf(await client.record.list(input, signal && { signal })) as unknown as readonly ListedRow[]

/** Where a whole list is read as quickly. */
const MOST = 1000

/** Ids of listed records that a changed one shows in by itself: as a row, or as one that is counted. */
const shownIn = (input: RecordListInput, record: ChangedRecord): readonly string[] => {
  const { fields, filled = [], counts = [], type } = input
  const holds = (names: readonly string[]) =>
    comesOrGoes(record) || record.fields.some(name => names.includes(name))
  if (record.type === type && holds([...fields, ...filled.flatMap(one => one.fields)])) return [record.id]
  const isCounted = counts.some(({ of, by, where = {} }) => {
    const pointers = Object.entries(kindOf(of).fields).filter(([, { target }]) => target === type)
    const read = [...(by === undefined ? pointers.map(([name]) => name) : [by]), ...Object.keys(where)]
    return record.type === of && holds(read)
  })
  return isCounted ? record.near.filter(near => near.type === type).map(({ id }) => id) : []
}

const isLink = (cell: unknown): cell is RecordLink => typeof cell === 'object' && cell !== null

/** Ids of the rows to ask for after a change; null: better all of them. */
export const touchedRows = (
  input: RecordListInput,
  rows: readonly ListedRow[],
  { records }: Pick<Change, 'records'>
): readonly string[] | null => {
  if (records === null) return null
  const ids = new Set(records.flatMap(record => shownIn(input, record)))
  const renamed = new Set(records.filter(isRenamed).map(({ type, id }) => `${type} ${id}`))
  const references = input.fields.filter(name => kindOf(input.type).fields[name]?.target !== undefined)
  if (references.length > 0 && renamed.size > 0)
    for (const row of rows)
      if (references.some(name => isLink(row[name]) && renamed.has(`${row[name].type} ${row[name].id}`)))
        ids.add(row.id)
  return ids.size > MOST ? null : [...ids]
}

const placed = ({ id, position }: ListedRow) => ({
  id,
  position: typeof position === 'string' ? position : null
})

/** The rows with those asked for anew in their place; which no longer live are gone, new ones stand where they belong. */
export const renewedRows = (
  input: RecordListInput,
  rows: readonly ListedRow[],
  ids: readonly string[],
  fresh: readonly ListedRow[]
): readonly ListedRow[] => {
  const all = withRows(rows, ids, fresh)
  return input.fields.includes('position') ? all.toSorted((a, b) => byPosition(placed(a), placed(b))) : all
}

/** `meta` of the query of a list: after a change it asks for the rows alone in which it shows. */
export const patchedList = (client: Client, input: RecordListInput) =>
  patched<readonly ListedRow[]>((rows, change) => {
    const ids = touchedRows(input, rows, change)
    if (ids === null) return null
    if (ids.length === 0) return Promise.resolve(now => now)
    return readRecordList(client, { ...input, ids: [...ids] }).then(
      fresh => now => renewedRows(input, now, ids, fresh)
    )
  })

/** The rows of a list; after a commit only those that changed are read again. */
export const recordListQuery = (api: Api, client: Client, input: RecordListInput) => ({
  queryKey: api.record.list.queryKey({ input }),
  queryFn: ({ signal }: { readonly signal: AbortSignal }) => readRecordList(client, input, signal),
  meta: patchedList(client, input),
  // Rows that did not change stay the same objects by themselves (`renewedRows`).
  structuralSharing: false,
  throwOnError: false
})
