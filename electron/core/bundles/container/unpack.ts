import { PianoError } from '#shared/contract/errors.ts'
import { canonicalJson } from '#shared/model/canonical-json.ts'
import { sha256 } from '../../files/sha256.ts'
import { BASE, type BagFiles, HEADER, SIGNATURE, TAG_MANIFEST } from './bag.ts'
import { checkBag, checkHashes, checkRecordBytes } from './check-bag.ts'
import { fingerprint } from './fingerprint.ts'
import { type Header, parseHeader } from './header.ts'
import { recognise } from './recognise.ts'
import { parseSafeObject } from './safe-json.ts'
import { checkTagManifest } from './sign.ts'
import { readSignature } from './signature-file.ts'
import { readZip } from './zip-read.ts'
import type { ZipEntry } from './zip-write.ts'

/** A bundle whose form, signature and hashes are in order. What its records say has not been looked at. */
export type UnpackedBundle = {
  readonly header: Header
  /** Raw 32 bytes of the key that signed it; whether that is the city's key is for the caller to know. */
  readonly publicKey: Uint8Array
  /** 30 digits in six groups, of the header's city and this key. */
  readonly fingerprint: string
  /** Files by their name below `bundle/`; windows into the bytes that were given. */
  readonly entries: BagFiles
  /** SHA-256 of the whole file: names this very package in ledgers and in the next bundle's `previous`. */
  readonly packageHash: string
}

const changed = (file: string, rule: string): PianoError => new PianoError('BUNDLE_CHANGED', { file, rule })

const belowBase = (entries: readonly ZipEntry[]): BagFiles =>
  new Map(
    entries.map(({ name, data }) => {
      if (!name.startsWith(BASE)) throw changed(name, 'unlisted')
      return [name.slice(BASE.length), data]
    })
  )

const readHeader = (bytes: Uint8Array | undefined): Header => {
  if (bytes === undefined) throw new PianoError('BUNDLE_INVALID', { file: HEADER, rule: 'missing' })
  const value = parseSafeObject(bytes, { file: HEADER })
  // Two spellings of one header would be two bundles to archives and one to us.
  if (Buffer.compare(bytes, Buffer.from(`${canonicalJson(value)}\n`)) !== 0) {
    throw new PianoError('BUNDLE_INVALID', { file: HEADER, rule: 'canonical' })
  }
  return parseHeader(value)
}

/**
 * Opens a bundle and checks everything that can be checked without knowing its records, in this order: limits, structure,
 * canonical form, signature, hashes, header and format version (DESIGN.md 5 "Import"; FORMAT.md 9). `bytes` must be a private
 * copy that nobody changes: the entries are windows into it.
 * Throws PianoError BUNDLE_TOO_LARGE, BUNDLE_NOT_A_BUNDLE, BUNDLE_DAMAGED, BUNDLE_CHANGED, BUNDLE_NEWER or BUNDLE_INVALID.
 */
export const unpack = (bytes: Uint8Array): UnpackedBundle => {
  recognise(bytes)
  const files = belowBase(readZip(bytes))
  checkRecordBytes(files)
  const { publicKey, signature } = readSignature(files.get(SIGNATURE))
  const tags = files.get(TAG_MANIFEST)
  if (tags === undefined) throw changed(TAG_MANIFEST, 'missing')
  checkTagManifest(tags, signature, publicKey)
  checkHashes(files)
  const header = readHeader(files.get(HEADER))
  checkBag(files, header)
  return {
    header,
    publicKey,
    fingerprint: fingerprint(header.city.id, publicKey),
    entries: files,
    packageHash: sha256(bytes)
  }
}
