import { instantOf } from '#shared/model/stamp.ts'
import { addDays } from '#shared/rules/civil-date.ts'
import { THRESHOLDS } from '#shared/rules/thresholds.ts'
import type { Read } from '../store/database.ts'
import { readLinks } from './record-links.ts'

/** Bundles that came in during the last 30 days, the newest first; a bundle came in when its entry in the ledger was made. */
const arrivedSince = async (read: Read, today: string) => {
  const rows = await read
    .selectFrom('receivedBundle')
    .innerJoin('change', join =>
      join
        .onRef('change.id', '=', 'receivedBundle.id')
        .on('change.type', '=', 'receivedBundle')
        .on('change.field', '=', 'id')
    )
    .select([
      'receivedBundle.id',
      'receivedBundle.recordCount',
      'receivedBundle.trust',
      'receivedBundle.partnerCity',
      'change.stamp'
    ])
    .where('receivedBundle.deletedAt', 'is', null)
    .orderBy('change.stamp', 'desc')
    .execute()
  const since = addDays(today, -THRESHOLDS.start.arrivedDays)
  return rows
    .map(({ stamp, ...row }) => ({ ...row, at: instantOf(stamp) }))
    .filter(({ at }) => at.slice(0, 10) >= since)
}

/** How many bundles came in lately. */
export const countArrived = async (read: Read, today: string): Promise<number> =>
  (await arrivedSince(read, today)).length

/** The bundles that came in lately, with whom they are from. */
export const readArrived = async (read: Read, today: string) => {
  const rows = await arrivedSince(read, today)
  const links = await readLinks(
    read,
    rows.map(({ partnerCity }) => ({ type: 'partnerCity', id: partnerCity }))
  )
  return rows.map(({ id, partnerCity, at, recordCount, trust }) => ({
    id,
    partnerCity: links('partnerCity', partnerCity),
    at,
    recordCount: recordCount ?? 0,
    trust: trust ?? 'unverified'
  }))
}
