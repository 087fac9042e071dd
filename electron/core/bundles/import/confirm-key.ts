import { PianoError } from '#shared/contract/errors.ts'
import type { Operation } from '#shared/contract/operation.ts'
import type { Workspace } from '../../store/workspace.ts'
import { fingerprint } from '../container/fingerprint.ts'

/** Who compared the digits by telephone, and when. */
export type Confirmation = { readonly by: string | null; readonly on: string }

/** The 30 digits of a city's key as it is known here, or null. */
export const fingerprintOf = (cityId: string | null, publicKey: string | null): string | null =>
  cityId === null || publicKey === null ? null : fingerprint(cityId, Buffer.from(publicKey, 'base64'))

/** Compares digits that were read out, however they were grouped. Throws FINGERPRINT_MISMATCH. */
export const checkFingerprint = (read: string, known: string | null): void => {
  const digits = (text: string) => text.replaceAll(/\D/g, '')
  if (known === null || digits(read) !== digits(known)) throw new PianoError('FINGERPRINT_MISMATCH')
}

/** The fields of a partner city whose key was confirmed. */
export const confirmedFields = ({ by, on }: Confirmation) =>
  ({ keyState: 'confirmed', keyConfirmedOn: on, keyConfirmedBy: by }) as const

/**
 * "I phoned and it matches": pins the key of a city that a bundle came from (DESIGN.md 5).
 * Throws RECORD_UNKNOWN, FINGERPRINT_MISMATCH.
 */
export const confirmKey = async (
  workspace: Workspace,
  partnerCity: string,
  read: string,
  confirmation: Confirmation
): Promise<{ readonly stamp: string | null }> => {
  const partner = await workspace.read
    .selectFrom('partnerCity')
    .select(['cityId', 'publicKey', 'keyState'])
    .where('id', '=', partnerCity)
    .where('deletedAt', 'is', null)
    .executeTakeFirst()
  if (!partner) throw new PianoError('RECORD_UNKNOWN', { type: 'partnerCity', id: partnerCity })
  checkFingerprint(read, fingerprintOf(partner.cityId, partner.publicKey))
  if (partner.keyState === 'confirmed') return { stamp: null }
  const operation: Operation = {
    op: 'set',
    type: 'partnerCity',
    id: partnerCity,
    fields: confirmedFields(confirmation)
  }
  const { stamp } = await workspace.commit({
    label: 'label.keyConfirmed',
    kind: 'exchange',
    operations: [operation]
  })
  return { stamp }
}
