/**
 * Public keys of small order, for which anyone can make a signature: the points of order 1, 2, 4 and 8 of edwards25519 and
 * their non-canonical spellings, little endian without the sign bit. A city that "signs" with one could later deny its
 * bundles. OpenSSL 3.5 refuses such signatures, OpenSSL 3.0 accepts them (tried), and Electron has another library again:
 * the answer must not depend on the host. The test derives the list from the curve.
 */
export const SMALL_ORDER = [
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f'
] as const

/** Says whether a raw Ed25519 public key is one of small order. */
export const isWeakKey = (publicKey: Uint8Array): boolean => {
  const bytes = Buffer.from(publicKey)
  bytes[31] = (bytes[31] ?? 0) & 0x7f
  return SMALL_ORDER.some(hex => hex === bytes.toString('hex'))
}
