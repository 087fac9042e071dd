import { PianoError } from '#shared/contract/errors.ts'
import type { Workspace } from '../../store/workspace.ts'
import type { Header } from '../container/header.ts'
import type { InspectedBundle } from './inspect.ts'
import { checkMeantForUs, type Partner, partnerOf, removedPartners } from './partner.ts'

/** What a bundle is to what a workspace knows of its city. */
export type Assessment = {
  readonly partner: Partner | null
  /** The city was met before, and is in the bin: the import brings it back. */
  readonly isRemoved: boolean
  /** Bundles that went to the bin with it and stay there, because another key signed them. */
  readonly leftInBin: readonly string[]
  /** Another key that is known of the city, of a record in the bin too; raw, base64. */
  readonly otherKey: string | null
  /** Raw public key of the bundle, base64. */
  readonly publicKey: string
  readonly trust: 'confirmed' | 'unverified' | 'new' | 'changed'
  /** The very same package, when it is here already. */
  readonly known: { readonly id: string } | null
  /** The number stands on another package of this city, or this one continues another than ours. */
  readonly reused: boolean
  readonly older: boolean
  /** Another copy of the city's workspace made it than made the current bundle: each may lack what the other holds. */
  readonly otherCopy: boolean
  /** Numbers between the last bundle of the series that is here and this one: for others, or such as never arrived. */
  readonly missing: number
  readonly current: {
    readonly id: string
    readonly sequence: number
    readonly createdAt: string
  } | null
}

/** The key that a bundle would have to bear and does not: that of the city, or one that was confirmed of it before it went to the bin. */
const otherKeyOf = (
  partner: Partner | null,
  removed: readonly Partner[],
  publicKey: string
): string | null => {
  const isLive = partner !== null && partner.deletedAt === null && partner.publicKey !== null
  const expected = isLive ? [partner] : removed.filter(one => one.keyState === 'confirmed')
  return expected.find(one => one.publicKey !== publicKey)?.publicKey ?? null
}

const trustOf = (
  partner: Partner | null,
  otherKey: string | null,
  publicKey: string
): Assessment['trust'] => {
  if (otherKey !== null) return 'changed'
  if (partner === null || partner.publicKey !== publicKey) return 'new'
  return partner.keyState === 'confirmed' ? 'confirmed' : 'unverified'
}

/** Every package of a series that this key of this city has ever had taken in here, those whose import was undone among them. */
const everReceived = (workspace: Workspace, { city, series }: Header, publicKey: string) =>
  workspace.read
    .selectFrom('receivedBundle')
    .innerJoin('partnerCity', 'partnerCity.id', 'receivedBundle.partnerCity')
    .select(['receivedBundle.packageHash', 'receivedBundle.sequence'])
    .where('partnerCity.cityId', '=', city.id)
    .where('receivedBundle.publicKey', '=', publicKey)
    .where('receivedBundle.series', '=', series)
    .execute()

type Numbered = Pick<Header, 'series' | 'sequence' | 'createdAt'>

/** Within a series the numbers decide, between two the time. */
const isBefore = (one: Numbered, other: Numbered): boolean =>
  one.createdAt < other.createdAt || (one.series === other.series && one.sequence < other.sequence)

/** Numbers of the bundle's series that lie between it and the last one here. */
const missingBefore = ({ series, sequence }: Numbered, received: readonly Numbered[]): number => {
  const here = received.filter(one => one.series === series).map(one => one.sequence)
  return Math.max(0, sequence - Math.max(0, ...here) - 1)
}

/** Looks a bundle up in the workspace. Throws BUNDLE_OWN_CITY, BUNDLE_OTHER_RECIPIENT. */
export const assess = async (workspace: Workspace, bundle: InspectedBundle): Promise<Assessment> => {
  await checkMeantForUs(workspace, bundle)
  const { header, packageHash } = bundle
  const publicKey = Buffer.from(bundle.publicKey).toString('base64')
  const removed = await removedPartners(workspace.read, header.city.id)
  const partner = await partnerOf(workspace.read, header.city, removed, publicKey)
  const there =
    partner === null
      ? []
      : await workspace.read
          .selectFrom('receivedBundle')
          .select(['id', 'packageHash', 'series', 'sequence', 'createdAt', 'publicKey'])
          .where('partnerCity', '=', partner.id)
          // Of a city in the bin: what went there with it, and comes back with it.
          .where('deletedAt', 'is', partner.deletedAt)
          .execute()
  const received = there.filter(row => row.publicKey === publicKey)
  const known = received.find(row => row.packageHash === packageHash) ?? null
  const current = received.find(row => row.id === partner?.currentBundle) ?? null
  const reused = (await everReceived(workspace, header, publicKey)).some(
    row =>
      (row.sequence === header.sequence && row.packageHash !== packageHash) ||
      (row.sequence === header.sequence - 1 &&
        header.previous !== null &&
        row.packageHash !== header.previous)
  )
  const otherKey = otherKeyOf(partner, removed, publicKey)
  return {
    partner,
    otherKey,
    isRemoved: partner !== null && partner.deletedAt !== null,
    leftInBin: there.filter(row => row.publicKey !== publicKey).map(({ id }) => id),
    publicKey,
    trust: trustOf(partner, otherKey, publicKey),
    known,
    reused,
    older: current !== null && isBefore(header, current),
    otherCopy: current !== null && current.series !== header.series,
    missing: current === null ? 0 : missingBefore(header, received),
    current
  }
}

/**
 * Refuses what may not come in. Another key of a city whose confirmed key was removed with it comes in by its digits alone
 * (`heard`). Throws KEY_CHANGED, and for a package that is not here yet BUNDLE_SEQUENCE_REUSED, BUNDLE_OLDER.
 */
export const checkAssessed = (
  { trust, isRemoved, known, reused, older, partner, current }: Assessment,
  city: string,
  heard: boolean
): void => {
  if (trust === 'changed' && !(isRemoved && heard))
    throw new PianoError('KEY_CHANGED', { city: partner?.name ?? city })
  if (known !== null) return
  if (reused) throw new PianoError('BUNDLE_SEQUENCE_REUSED')
  if (older) throw new PianoError('BUNDLE_OLDER', { current: current?.sequence ?? 0 })
}
