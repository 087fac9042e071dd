import type { Read } from '../../store/database.ts'

/** A record of a partner city as its newest bundle that has it tells it. */
export type LibraryRecord = {
  readonly bundle: string
  readonly type: string
  readonly id: string
  readonly title: string | null
  readonly json: string
}

/** Bundles of a city up to its current one, oldest first: what its library is made of, or was when it went to the bin. */
export const bundlesOf = async (read: Read, partnerCity: string) => {
  const partner = await read
    .selectFrom('partnerCity')
    .select(['currentBundle', 'deletedAt'])
    .where('id', '=', partnerCity)
    .executeTakeFirst()
  const bundles = await read
    .selectFrom('receivedBundle')
    .select(['id', 'sequence', 'createdAt', 'recordCount', 'publicKey'])
    .where('partnerCity', '=', partnerCity)
    .where('deletedAt', 'is', partner?.deletedAt ?? null)
    .orderBy('createdAt')
    .orderBy('sequence')
    .execute()
  const current = bundles.findIndex(({ id }) => id === partner?.currentBundle)
  return bundles.slice(0, current + 1)
}

const isWithdrawn = (json: string): boolean =>
  json.includes('"withdrawn":true') &&
  (JSON.parse(json) as { readonly withdrawn?: unknown }).withdrawn === true

/**
 * What a city's bundles say together, by `type id`: of each record its newest form. A record that a later bundle does not have stays;
 * one that it marks as withdrawn is gone (DESIGN.md 5). `bundles` oldest first.
 */
export const recordsOf = async (
  read: Read,
  bundles: readonly { readonly id: string }[]
): Promise<ReadonlyMap<string, LibraryRecord>> => {
  const records = new Map<string, LibraryRecord>()
  for (const { id } of bundles) {
    const rows = await read
      .selectFrom('receivedRecord')
      .select(['bundle', 'type', 'id', 'title', 'json'])
      .where('bundle', '=', id)
      .execute()
    for (const row of rows) {
      const key = `${row.type} ${row.id}`
      if (isWithdrawn(row.json)) records.delete(key)
      else records.set(key, row)
    }
  }
  return records
}
