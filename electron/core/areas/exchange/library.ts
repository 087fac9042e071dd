import { bundlesOf, type LibraryRecord, recordsOf } from '../../bundles/library/received.ts'
import type { Read } from '../../store/database.ts'
import { trustNow } from './overview.ts'

export type LibraryQuery = { readonly type: string | null; readonly partnerCity: string | null }

const partnersOf = (read: Read, only: string | null) => {
  const all = read
    .selectFrom('partnerCity')
    .select(['id', 'name', 'keyState', 'publicKey'])
    .where('deletedAt', 'is', null)
    .where('currentBundle', 'is not', null)
    .orderBy('id')
  return (only === null ? all : all.where('id', '=', only)).execute()
}

const stateOf = (record: LibraryRecord, before: LibraryRecord | undefined): 'new' | 'changed' | 'same' => {
  if (before === undefined) return 'new'
  return before.json === record.json ? 'same' : 'changed'
}

/**
 * Received material of all partner cities, or of one: of each record its newest form, with what the newest bundle did to it
 * (DESIGN.md 5 "share").
 */
export const readLibrary = async (read: Read, { type, partnerCity }: LibraryQuery) => {
  const rows = []
  for (const partner of await partnersOf(read, partnerCity)) {
    const bundles = await bundlesOf(read, partner.id)
    const before = await recordsOf(read, bundles.slice(0, -1))
    const keys = new Map(bundles.map(({ id, publicKey }) => [id, publicKey]))
    for (const [key, record] of await recordsOf(read, bundles)) {
      if (type !== null && record.type !== type) continue
      rows.push({
        bundle: record.bundle,
        type: record.type,
        id: record.id,
        title: record.title ?? '',
        partnerCity: partner.id,
        cityName: partner.name,
        trust: trustNow(partner, keys.get(record.bundle) ?? null),
        state: stateOf(record, before.get(key))
      })
    }
  }
  return rows
}
