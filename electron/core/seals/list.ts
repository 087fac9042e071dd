import { PianoError } from '#shared/contract/errors.ts'

/** Bytes of one SHA-256. */
const HASH_BYTES = 32

/** The records of one kind in a sealed version: how many, and the hash of the file that lists the hashes of their lines. */
export type SealedKind = { readonly count: number; readonly list: string }
export type SealedIndex = ReadonlyMap<string, SealedKind>

const damaged = (): PianoError => new PianoError('WORKSPACE_DAMAGED', { part: 'seal' })

/**
 * The bytes of an index: a line `kind count hash` for each kind. Their hash names the sealed version, and so proves each list and every
 * line. A list apart for each kind: one of which nothing changed is shared with the version before.
 */
export const writeIndex = (index: SealedIndex): Uint8Array =>
  new TextEncoder().encode([...index].map(([type, { count, list }]) => `${type} ${count} ${list}\n`).join(''))

/** Reads what `writeIndex` wrote. Throws WORKSPACE_DAMAGED. */
export const readIndex = (bytes: Uint8Array): SealedIndex => {
  const lines = Buffer.from(bytes).toString('latin1').split('\n')
  if (lines.pop() !== '') throw damaged()
  const kinds = lines.map((line): [string, SealedKind] => {
    const [, type = '', count, list = ''] = /^(\w{1,64}) (\d{1,9}) ([0-9a-f]{64})$/.exec(line) ?? []
    if (type === '') throw damaged()
    return [type, { count: Number(count), list }]
  })
  const index = new Map(kinds)
  if (index.size !== kinds.length) throw damaged()
  return index
}

/** The bytes of a list: the hashes (lower-case hex) in their order, 32 bytes each. */
export const writeList = (hashes: readonly string[]): Uint8Array =>
  new Uint8Array(Buffer.from(hashes.join(''), 'hex'))

/** Reads what `writeList` wrote. Throws WORKSPACE_DAMAGED when the number is not the index's. */
export const readList = (bytes: Uint8Array, count: number): readonly string[] => {
  if (bytes.length !== count * HASH_BYTES) throw damaged()
  const text = Buffer.from(bytes).toString('hex')
  return Array.from({ length: count }, (_, at) => text.slice(2 * HASH_BYTES * at, 2 * HASH_BYTES * (at + 1)))
}
