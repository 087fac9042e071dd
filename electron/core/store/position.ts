import { generateKeyBetween } from 'fractional-indexing'
import { quoted, type Value } from './connection.ts'
import type { Draft, DraftRecord } from './draft.ts'

/** What makes records siblings: their parents, or for attachments their owner. */
const siblingFields = (record: DraftRecord): readonly string[] =>
  record.type === 'attachment' ? ['ownerType', 'ownerId'] : record.table.parents

const lastInTable = (draft: Draft, record: DraftRecord, fields: readonly string[]): string | null => {
  const same = fields.map(field => `${quoted(field)} IS ? AND `).join('')
  const row = draft.connection
    .prepare(`SELECT max("position") AS last FROM ${quoted(record.type)} WHERE ${same}"deletedAt" IS NULL`)
    .get(...fields.map(field => record.now[field] ?? null)) as { readonly last: string | null }
  return row.last
}

const after = (last: string | null): string => {
  try {
    return generateKeyBetween(last, null)
  } catch {
    // A position that another program wrote outside the rules of the index: still a place after it.
    return `${last}V`
  }
}

/** Gives a new record its place after the last live sibling, when its kind has an order and none was asked for (DESIGN.md 3). */
export const givePosition = (draft: Draft, record: DraftRecord): void => {
  if (!Object.hasOwn(record.table.kind.fields, 'position')) return
  const fields = siblingFields(record)
  const key = [record.type, ...fields.map(field => record.now[field] ?? '')].join(' ')
  const asked: Value = record.now['position'] ?? null
  const last = draft.positions.get(key) ?? lastInTable(draft, record, fields)
  const place = typeof asked === 'string' ? asked : after(last)
  record.now['position'] = place
  draft.positions.set(key, last !== null && last > place ? last : place)
}
