import { createHash } from 'node:crypto'

const DIGITS = 30
const HEX_OF_100_BITS = 25
const GROUP = /\d{5}/g

/**
 * What two people read to each other by phone to confirm a city's key: 30 digits in six groups of five, the same in every
 * language (DESIGN.md 5; RELIABILITY.md 4.4). The city is part of it, so that a key cannot be passed off as another city's.
 *
 * SHA-256 of `piano-comune-fingerprint-v1`, a zero byte, the city's id in UTF-8, a zero byte and the raw 32-byte key. Its
 * first 100 bits (12 bytes and the high half of the 13th), read as one big-endian number, modulo 10^30, in decimal with
 * leading zeros. 2^100 is a little more than 10^30, so each fingerprint stands for at most two numbers: 99 bits count.
 */
export const fingerprint = (cityId: string, publicKey: Uint8Array): string => {
  const hash = createHash('sha256')
    .update(`piano-comune-fingerprint-v1\0${cityId}\0`, 'utf8')
    .update(publicKey)
    .digest('hex')
  const number = BigInt(`0x${hash.slice(0, HEX_OF_100_BITS)}`) % 10n ** BigInt(DIGITS)
  return (number.toString().padStart(DIGITS, '0').match(GROUP) ?? []).join(' ')
}
