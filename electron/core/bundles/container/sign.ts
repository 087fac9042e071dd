import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto'
import { PianoError } from '#shared/contract/errors.ts'
import { isWeakKey } from './weak-keys.ts'

/** Both halves of a city's signing key as raw 32 bytes (RFC 8032): what the workspace file stores. */
export type SigningKey = { readonly publicKey: Uint8Array; readonly seed: Uint8Array }

/** Keeps a signature of ours from being used for anything else. */
const PURPOSE = new TextEncoder().encode('piano-comune-bundle-v1\0')

/** DER around raw keys (RFC 8410): understood by OpenSSL and by Electron's BoringSSL alike. */
const PRIVATE_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex')
const PUBLIC_PREFIX = Buffer.from('302a300506032b6570032100', 'hex')

const KEY_BYTES = 32

const privateKeyOf = (seed: Uint8Array) =>
  createPrivateKey({ key: Buffer.concat([PRIVATE_PREFIX, seed]), format: 'der', type: 'pkcs8' })

/** The key whose secret half is these 32 bytes. Throws RangeError for another length. */
export const signingKeyFromSeed = (seed: Uint8Array): SigningKey => {
  if (seed.length !== KEY_BYTES) throw new RangeError('an Ed25519 seed has 32 bytes')
  const der = createPublicKey(privateKeyOf(seed)).export({ format: 'der', type: 'spki' })
  return { seed, publicKey: new Uint8Array(der.subarray(PUBLIC_PREFIX.length)) }
}

/** Plain Ed25519 (RFC 8032): 64 bytes, always the same for the same message and key. */
export const signMessage = (message: Uint8Array, key: SigningKey): Uint8Array =>
  new Uint8Array(sign(null, message, privateKeyOf(key.seed)))

/** Says whether the signature is the key owner's; a malformed or weak key signs nothing. */
export const verifyMessage = (message: Uint8Array, signature: Uint8Array, publicKey: Uint8Array): boolean => {
  if (publicKey.length !== KEY_BYTES || isWeakKey(publicKey)) return false
  try {
    const der = Buffer.concat([PUBLIC_PREFIX, publicKey])
    return verify(null, message, createPublicKey({ key: der, format: 'der', type: 'spki' }), signature)
  } catch {
    return false
  }
}

/** Signature of a bundle: Ed25519 over `piano-comune-bundle-v1`, a zero byte and the tag manifest (DESIGN.md 5). */
export const signTagManifest = (tagManifest: Uint8Array, key: SigningKey): Uint8Array =>
  signMessage(Buffer.concat([PURPOSE, tagManifest]), key)

/** Throws PianoError BUNDLE_CHANGED when the signature is not this key's over this tag manifest. */
export const checkTagManifest = (
  tagManifest: Uint8Array,
  signature: Uint8Array,
  publicKey: Uint8Array
): void => {
  if (!verifyMessage(Buffer.concat([PURPOSE, tagManifest]), signature, publicKey)) {
    throw new PianoError('BUNDLE_CHANGED', { rule: 'signature' })
  }
}
