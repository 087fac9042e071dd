import { quoted } from '../file/connection.ts'
import { childEdges } from '../tables.ts'
import { type Draft, type DraftRecord, findRecord, isLive } from './draft.ts'

const idsWhere = (draft: Draft, sql: string, ...values: readonly string[]): readonly string[] =>
  (draft.connection.prepare(sql).all(...values) as { readonly id: string }[]).map(row => row.id)

const isChildOf = (child: DraftRecord, parent: DraftRecord): boolean =>
  child.type === 'attachment'
    ? child.now['ownerType'] === parent.type && child.now['ownerId'] === parent.id
    : childEdges(parent.type).some(edge => edge.type === child.type && child.now[edge.field] === parent.id)

/** Children, links and attachments of a record as the draft has them, deleted ones among them. */
export const childrenOf = (draft: Draft, parent: DraftRecord): readonly DraftRecord[] => {
  const found = new Set<DraftRecord>()
  for (const { type, field } of childEdges(parent.type)) {
    for (const id of idsWhere(
      draft,
      `SELECT id FROM ${quoted(type)} WHERE ${quoted(field)} = ?`,
      parent.id
    )) {
      const child = findRecord(draft, type, id)
      if (child) found.add(child)
    }
  }
  const owned = 'SELECT id FROM "attachment" WHERE "ownerId" = ? AND "ownerType" = ?'
  for (const id of idsWhere(draft, owned, parent.id, parent.type)) {
    const child = findRecord(draft, 'attachment', id)
    if (child) found.add(child)
  }
  for (const record of draft.newcomers) found.add(record)
  return [...found].filter(child => child !== parent && isChildOf(child, parent))
}

/** Marks a record and everything live that lives in it as deleted. */
export const markDeleted = (draft: Draft, record: DraftRecord): void => {
  record.now['deletedAt'] = draft.stamp
  for (const child of childrenOf(draft, record)) if (isLive(child)) markDeleted(draft, child)
}
