import type { z } from 'zod'
import type { bundlePreview } from '#shared/contract/exchange.ts'
import { canonicalJson, type JsonObject } from '#shared/model/canonical-json.ts'
import { fieldNames, isReadable } from '../library/readable.ts'
import type { LibraryRecord } from '../library/received.ts'
import type { Pace } from '../pace.ts'
import { excerpts } from './excerpt.ts'
import { type ReceivedRecord, recordKey } from './received-record.ts'

type Difference = z.output<typeof bundlePreview>['differences'][number]

/** Differences shown one by one; a first bundle of thousands of records is counted, not listed. */
const SHOWN = 500
/** UTF-16 units of all values that a preview carries; differences beyond them are counted, not listed. */
const CARRIED = 2_000_000

export type Comparison = {
  readonly differences: readonly Difference[]
  readonly differenceCount: number
  readonly unchanged: number
}

const parsed = (json: string | undefined): JsonObject =>
  json === undefined ? {} : (JSON.parse(json) as JsonObject)

const cellOf = (row: JsonObject, field: string) => (Object.hasOwn(row, field) ? row[field] : undefined)

const jsonOf = (row: JsonObject, field: string): string | null => {
  const value = cellOf(row, field)
  return value === undefined ? null : canonicalJson(value)
}

const fieldsThatDiffer = (type: string, before: JsonObject, after: JsonObject): Difference['fields'] =>
  // Absent is not empty: what a later bundle does not send stays (DESIGN.md 5).
  fieldNames(after)
    .toSorted()
    .filter(field => jsonOf(before, field) !== jsonOf(after, field))
    .map(field => ({
      field,
      ...excerpts(cellOf(before, field), cellOf(after, field)),
      newer: [before, after].some(row => !isReadable(type, field, row[field] ?? null))
    }))

const stateOf = (before: LibraryRecord | undefined, record: ReceivedRecord): Difference['state'] | null => {
  if (record.withdrawn) return before === undefined ? null : 'withdrawn'
  if (before === undefined) return 'new'
  return before.json === record.json ? null : 'changed'
}

const sizeOf = ({ fields }: Difference): number =>
  fields.reduce((sum, { before, after }) => sum + (before?.length ?? 0) + (after?.length ?? 0), 0)

/** A bundle against what the library holds of its city, record by record and field by field (DESIGN.md 5, two-way). */
export const compare = async (
  before: ReadonlyMap<string, LibraryRecord>,
  records: readonly ReceivedRecord[],
  pace: Pace
): Promise<Comparison> => {
  const differences: Difference[] = []
  let differenceCount = 0
  let carried = 0
  let unchanged = 0
  for (const [index, record] of records.entries()) {
    if (pace.due()) await pace.rest('comparing', index, records.length)
    const old = before.get(recordKey(record))
    const state = stateOf(old, record)
    if (state === null) {
      if (!record.withdrawn) unchanged += 1
      continue
    }
    differenceCount += 1
    if (differences.length >= SHOWN || carried >= CARRIED) continue
    const difference: Difference = {
      type: record.type,
      id: record.id,
      title: (record.withdrawn ? old?.title : record.title) ?? '',
      state,
      fields: record.withdrawn ? [] : fieldsThatDiffer(record.type, parsed(old?.json), parsed(record.json))
    }
    carried += sizeOf(difference)
    differences.push(difference)
  }
  return { differences, differenceCount, unchanged }
}
