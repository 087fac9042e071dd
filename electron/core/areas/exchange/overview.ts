import { instantOf } from '#shared/model/stamp.ts'
import { cityKeyOf } from '../../bundles/city-key.ts'
import { fingerprintOf } from '../../bundles/import/confirm-key.ts'
import { type LinkTable, readLinks } from '../../reading/record-links.ts'
import { bornOn } from '../../reading/stamps.ts'
import type { Read } from '../../store/database.ts'
import type { Workspace } from '../../store/workspace.ts'

const livePartners = (read: Read) =>
  read.selectFrom('partnerCity').selectAll().where('deletedAt', 'is', null).orderBy('id').execute()

/** How every partner city is called, one in the bin too. */
const readPartners = async (read: Read): Promise<LinkTable> => {
  const rows = await read.selectFrom('partnerCity').select('id').execute()
  return readLinks(
    read,
    rows.map(({ id }) => ({ type: 'partnerCity', id }))
  )
}

const allReceived = (read: Read) =>
  read
    .selectFrom('receivedBundle')
    .leftJoin('transaction', 'transaction.stamp', 'receivedBundle.deletedAt')
    .selectAll('receivedBundle')
    .select('transaction.kind as goneBy')
    .orderBy('receivedBundle.id', 'desc')
    .execute()

/** When an entry was taken back, and how; the ledger keeps it, because what was sent or let in cannot be made never to have been. */
const goneOf = ({
  deletedAt,
  goneBy
}: {
  readonly deletedAt: string | null
  readonly goneBy: string | null
}) =>
  deletedAt === null
    ? null
    : { at: instantOf(deletedAt), how: goneBy === 'undo' ? ('undone' as const) : ('removed' as const) }

type Partner = Awaited<ReturnType<typeof livePartners>>[number]

/** A bundle is as sure as its city's key is today: a key that is confirmed later confirms what it signed. */
export const trustNow = (
  partner: Pick<Partner, 'keyState' | 'publicKey'> | undefined,
  publicKey: string | null
): 'confirmed' | 'unverified' =>
  partner?.keyState === 'confirmed' && partner.publicKey === publicKey ? 'confirmed' : 'unverified'

const sentOf = async (read: Read, links: LinkTable) => {
  const stamps = await bornOn(read, 'sentBundle')
  const rows = await read
    .selectFrom('sentBundle')
    .leftJoin('transaction', 'transaction.stamp', 'sentBundle.deletedAt')
    .selectAll('sentBundle')
    .select('transaction.kind as goneBy')
    .orderBy('createdAt', 'desc')
    .orderBy('sequence', 'desc')
    .execute()
  return rows.map(row => ({
    id: row.id,
    stamp: stamps.get(row.id) ?? '',
    sequence: row.sequence,
    createdAt: row.createdAt,
    audience: row.audience ?? '',
    recipient: row.recipient === null ? null : links('partnerCity', row.recipient),
    recordCount: row.recordCount ?? 0,
    withheldCount: row.withheldCount ?? 0,
    packageHash: row.packageHash,
    gone: goneOf(row)
  }))
}

/** Partner cities with their keys and newest bundles, the ledger out and in. Unsorted cities: the screen sorts by its language. */
export const readOverview = async (workspace: Workspace) => {
  const { read } = workspace
  const { city, fingerprint } = await cityKeyOf(workspace)
  const partners = await livePartners(read)
  const all = await allReceived(read)
  const received = all.filter(({ deletedAt }) => deletedAt === null)
  const stamps = await bornOn(read, 'receivedBundle')
  const byId = new Map(partners.map(partner => [partner.id, partner]))
  const links = await readPartners(read)
  const bundles = new Map(received.map(bundle => [bundle.id, bundle]))
  return {
    own: { city: { type: 'city' as const, id: city.id, title: city.name, deleted: false }, fingerprint },
    partners: partners.map(partner => {
      const current = bundles.get(partner.currentBundle ?? '')
      return {
        id: partner.id,
        name: partner.name,
        country: partner.country,
        keyState: partner.keyState ?? ('unknown' as const),
        fingerprint: fingerprintOf(partner.cityId, partner.publicKey),
        currentBundle:
          current === undefined
            ? null
            : {
                id: current.id,
                sequence: current.sequence,
                createdAt: current.createdAt,
                recordCount: current.recordCount ?? 0
              },
        bundles: received.filter(bundle => bundle.partnerCity === partner.id).length
      }
    }),
    sent: await sentOf(read, links),
    received: all.map(bundle => {
      const partner = byId.get(bundle.partnerCity)
      return {
        id: bundle.id,
        stamp: stamps.get(bundle.id) ?? '',
        partnerCity: links('partnerCity', bundle.partnerCity),
        sequence: bundle.sequence,
        createdAt: bundle.createdAt,
        recordCount: bundle.recordCount ?? 0,
        trust: trustNow(partner, bundle.publicKey),
        current: partner?.currentBundle === bundle.id,
        gone: goneOf(bundle)
      }
    })
  }
}
