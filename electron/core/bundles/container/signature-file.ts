import { z } from 'zod'
import { PianoError } from '#shared/contract/errors.ts'
import { canonicalJson } from '#shared/model/canonical-json.ts'
import { parseSafeObject } from './safe-json.ts'

export type Signature = { readonly publicKey: Uint8Array; readonly signature: Uint8Array }

const ALGORITHM = 'Ed25519'

const schema = z.strictObject({
  algorithm: z.literal(ALGORITHM),
  publicKey: z.string().length(44),
  signature: z.string().length(88)
})

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

/** The bytes of `signature.json`: canonical JSON and a line feed. */
export const writeSignature = ({ publicKey, signature }: Signature): Uint8Array =>
  new TextEncoder().encode(
    `${canonicalJson({ algorithm: ALGORITHM, publicKey: base64(publicKey), signature: base64(signature) })}\n`
  )

/**
 * Reads `signature.json`. No manifest covers this file, so it must be spelled exactly as we spell it: else one signature
 * would have many files. Throws PianoError BUNDLE_CHANGED.
 */
export const readSignature = (bytes: Uint8Array | undefined): Signature => {
  const result = bytes === undefined ? undefined : parse(bytes)
  if (result === undefined || bytes === undefined || !Buffer.from(writeSignature(result)).equals(bytes)) {
    throw new PianoError('BUNDLE_CHANGED', { rule: 'signature' })
  }
  return result
}

const parse = (bytes: Uint8Array): Signature | undefined => {
  try {
    const file = schema.parse(parseSafeObject(bytes, {}))
    return {
      publicKey: new Uint8Array(Buffer.from(file.publicKey, 'base64')),
      signature: new Uint8Array(Buffer.from(file.signature, 'base64'))
    }
  } catch {
    return undefined
  }
}
