import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkTagManifest, signingKeyFromSeed, signMessage, signTagManifest, verifyMessage } from './sign.ts'
import { codeOf, KEY, OTHER_KEY, utf8 } from './testing/small-bundle.ts'
import { isWeakKey, SMALL_ORDER } from './weak-keys.ts'

const hex = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'hex'))
const toHex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

/** RFC 8032, 7.1: secret key, public key, message, signature. */
const VECTORS = [
  [
    '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
    'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    '',
    'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b'
  ],
  [
    '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
    '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    '72',
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00'
  ]
] as const

describe('signatures', () => {
  it.each(VECTORS)('agree with RFC 8032 for the secret key %s', (seed, publicKey, message, signature) => {
    const key = signingKeyFromSeed(hex(seed))
    expect(toHex(key.publicKey)).toBe(publicKey)
    expect(toHex(signMessage(hex(message), key))).toBe(signature)
    expect(verifyMessage(hex(message), hex(signature), hex(publicKey))).toBe(true)
  })

  it('hold for their own message and key only', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 100 }),
        fc.nat(63),
        fc.integer({ min: 1, max: 255 }),
        (tags, at, change) => {
          const signature = signTagManifest(tags, KEY)
          expect(() => checkTagManifest(tags, signature, KEY.publicKey)).not.toThrow()
          expect(codeOf(() => checkTagManifest(tags, signature, OTHER_KEY.publicKey))).toBe('BUNDLE_CHANGED')
          expect(
            codeOf(() => checkTagManifest(Buffer.concat([tags, utf8('x')]), signature, KEY.publicKey))
          ).toBe('BUNDLE_CHANGED')
          signature[at] = (signature[at] ?? 0) ^ change
          expect(codeOf(() => checkTagManifest(tags, signature, KEY.publicKey))).toBe('BUNDLE_CHANGED')
        }
      )
    )
  })

  it('are bound to bundles: a plain signature of the same bytes is none', () => {
    const tags = utf8('manifest')
    expect(codeOf(() => checkTagManifest(tags, signMessage(tags, KEY), KEY.publicKey))).toBe('BUNDLE_CHANGED')
  })

  it('of a key of the wrong length, or of the wrong length themselves, are refused', () => {
    const signature = signMessage(utf8('x'), KEY)
    expect(verifyMessage(utf8('x'), signature, KEY.publicKey.subarray(1))).toBe(false)
    expect(verifyMessage(utf8('x'), signature.subarray(1), KEY.publicKey)).toBe(false)
    expect(() => signingKeyFromSeed(new Uint8Array(31))).toThrow(RangeError)
  })
})

describe('weak keys', () => {
  const P = 2n ** 255n - 19n
  const mod = (n: bigint): bigint => ((n % P) + P) % P
  const power = (base: bigint, exponent: bigint): bigint => {
    let result = 1n
    for (let b = mod(base), e = exponent; e > 0n; e >>= 1n, b = mod(b * b))
      if (e & 1n) result = mod(result * b)
    return result
  }
  const D = mod(-121665n * power(121666n, P - 2n))
  const littleEndian = (hexText: string): bigint =>
    BigInt(`0x${Buffer.from(hexText, 'hex').reverse().toString('hex')}`)

  /** x of -x^2 + y^2 = 1 + d x^2 y^2, or undefined when there is none. */
  const xOf = (y: bigint): bigint | undefined => {
    const square = mod((y * y - 1n) * power(D * y * y + 1n, P - 2n))
    const root = power(square, (P + 3n) / 8n)
    return [root, mod(root * power(2n, (P - 1n) / 4n))].find(x => mod(x * x - square) === 0n)
  }
  const double = ([x, y]: readonly [bigint, bigint]): readonly [bigint, bigint] => {
    const product = mod(D * x * x * y * y)
    return [mod(2n * x * y * power(1n + product, P - 2n)), mod((y * y + x * x) * power(1n - product, P - 2n))]
  }
  const timesEight = (y: bigint): readonly [bigint, bigint] | undefined => {
    const x = xOf(y)
    return x === undefined ? undefined : double(double(double([x, y])))
  }

  it.each(SMALL_ORDER)('are points that become neutral when taken eight times: %s', key => {
    expect(timesEight(mod(littleEndian(key)))).toEqual([0n, 1n])
    expect(isWeakKey(hex(key))).toBe(true)
    const signed = hex(key)
    signed[31] = (signed[31] ?? 0) | 0x80
    expect(isWeakKey(signed)).toBe(true)
  })

  it('are all there are: eight points, and every second spelling of a small y', () => {
    const ys = new Set(SMALL_ORDER.map(key => mod(littleEndian(key))))
    expect(ys.size).toBe(5)
    const points = [...ys].reduce((sum, y) => sum + (xOf(y) === 0n ? 1 : 2), 0)
    expect(points).toBe(8)
    const twins = [...ys].filter(y => y + P < 2n ** 255n)
    expect(SMALL_ORDER).toHaveLength(ys.size + twins.length)
  })

  it('sign nothing, though their signature of anything is right by the formula', () => {
    const neutral = hex(SMALL_ORDER[1])
    const forged = Buffer.concat([neutral, new Uint8Array(32)])
    expect(verifyMessage(utf8('anything'), forged, neutral)).toBe(false)
  })

  it('are not found among ordinary keys', () => {
    expect(isWeakKey(KEY.publicKey)).toBe(false)
  })
})
