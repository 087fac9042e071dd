import { PianoError } from '#shared/contract/errors.ts'
import type { Workspace } from '../../store/workspace.ts'
import type { InspectedBundle } from './inspect.ts'
import { checkMeantForUs, type Partner, partnerOf } from './partner.ts'

/** How a bundle stands to what a workspace knows of its city. */
export type Standing = {
  readonly partner: Partner | null
  /** Raw public key of the bundle, base64. */
  readonly publicKey: string
  readonly trust: 'confirmed' | 'unverified' | 'new' | 'changed'
  /** The very same package, when it is here already. */
  readonly known: { readonly id: string } | null
  /** The number stands on another package of this city, or this one continues another than ours. */
  readonly reused: boolean
  readonly older: boolean
  readonly current: {
    readonly id: string
    readonly sequence: number
    readonly createdAt: string | null
  } | null
}

const trustOf = (partner: Partner | null, publicKey: string): Standing['trust'] => {
  if (partner === null || partner.publicKey === null) return 'new'
  if (partner.publicKey !== publicKey) return 'changed'
  return partner.keyState === 'confirmed' ? 'confirmed' : 'unverified'
}

/** Looks a bundle up in the workspace. Throws BUNDLE_OWN_CITY, BUNDLE_OTHER_RECIPIENT. */
export const standingOf = async (workspace: Workspace, bundle: InspectedBundle): Promise<Standing> => {
  await checkMeantForUs(workspace, bundle)
  const { header, packageHash } = bundle
  const publicKey = Buffer.from(bundle.publicKey).toString('base64')
  const partner = await partnerOf(workspace.read, header.city)
  const received =
    partner === null
      ? []
      : await workspace.read
          .selectFrom('receivedBundle')
          .select(['id', 'packageHash', 'sequence', 'createdAt'])
          .where('partnerCity', '=', partner.id)
          .where('deletedAt', 'is', null)
          .execute()
  const known = received.find(row => row.packageHash === packageHash) ?? null
  const current = received.find(row => row.id === partner?.currentBundle) ?? null
  const reused = received.some(
    row =>
      (row.sequence === header.sequence && row.packageHash !== packageHash) ||
      (row.sequence === header.sequence - 1 &&
        header.previous !== null &&
        row.packageHash !== header.previous)
  )
  return {
    partner,
    publicKey,
    trust: trustOf(partner, publicKey),
    known,
    reused,
    older: current !== null && header.sequence < current.sequence,
    current
  }
}

/** Refuses what may not come in. Throws KEY_CHANGED, and for a package that is not here yet BUNDLE_SEQUENCE_REUSED, BUNDLE_OLDER. */
export const checkStanding = ({ trust, known, reused, older, partner, current }: Standing): void => {
  if (trust === 'changed') throw new PianoError('KEY_CHANGED', { city: partner?.name ?? '' })
  if (known !== null) return
  if (reused) throw new PianoError('BUNDLE_SEQUENCE_REUSED')
  if (older) throw new PianoError('BUNDLE_OLDER', { current: current?.sequence ?? 0 })
}
