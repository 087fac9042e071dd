import { PianoError } from '#shared/contract/errors.ts'
import type { Workspace } from '../store/workspace.ts'
import { fingerprint } from './container/fingerprint.ts'
import { type SigningKey, signingKeyFromSeed } from './container/sign.ts'

/** Length of what stands before the 32 secret bytes of an Ed25519 key in PKCS#8 (RFC 8410). */
const PKCS8_PREFIX = 16

export type CityKey = {
  readonly city: { readonly id: string; readonly name: string; readonly country: string | null }
  readonly key: SigningKey
  /** Raw public key, base64, as it stands in bundles. */
  readonly publicKey: string
  /** The 30 digits that are read out by telephone. */
  readonly fingerprint: string
}

/** Who this workspace signs as. The secret half never leaves the core. Throws RECORD_UNKNOWN while the city's record is in the bin. */
export const cityKeyOf = async (workspace: Workspace): Promise<CityKey> => {
  const city = await workspace.read
    .selectFrom('city')
    .select(['id', 'name', 'country'])
    .where('deletedAt', 'is', null)
    .executeTakeFirst()
  if (!city) throw new PianoError('RECORD_UNKNOWN', { type: 'city', id: '' })
  const der = await workspace.signingKey()
  const key = signingKeyFromSeed(new Uint8Array(der.subarray(PKCS8_PREFIX)))
  return {
    city,
    key,
    publicKey: Buffer.from(key.publicKey).toString('base64'),
    fingerprint: fingerprint(city.id, key.publicKey)
  }
}
