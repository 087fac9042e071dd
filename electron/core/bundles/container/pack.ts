import { canonicalJson } from '#shared/model/canonical-json.ts'
import {
  BAG_INFO,
  BAGIT,
  BAGIT_TEXT,
  BASE,
  bagInfo,
  bundleIdOf,
  HEADER,
  MANIFEST,
  PAYLOAD,
  payloadManifest,
  payloadOxum,
  README,
  SIGNATURE,
  TAG_MANIFEST,
  tagManifest
} from './bag.ts'
import { FORMAT, type Header, type HeaderInput, OLDEST_READER } from './header.ts'
import { type SigningKey, signTagManifest } from './sign.ts'
import { writeSignature } from './signature-file.ts'
import { unpack } from './unpack.ts'
import { writeZip } from './zip-write.ts'

export type BundleContent = {
  /** Files by their name below `data/`, e.g. `records/action.ndjson`. */
  readonly data: ReadonlyMap<string, Uint8Array>
  /** `README.html`: the page that people without the program can read. */
  readonly readme: Uint8Array
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

const payloadOf = (content: BundleContent): ReadonlyMap<string, Uint8Array> =>
  new Map(Array.from(content.data, ([name, bytes]) => [`${PAYLOAD}${name}`, bytes]))

/** Id that a bundle of this content gets, to find it in the ledger before packing it again (DESIGN.md 5). */
export const contentId = (content: BundleContent): string => bundleIdOf(payloadManifest(payloadOf(content)))

/**
 * Makes the signed bundle of a content: the same bytes for the same content, header and key, on any machine.
 * Throws the PianoError that reading it would throw: BUNDLE_TOO_LARGE or BUNDLE_INVALID.
 */
export const pack = (content: BundleContent, header: HeaderInput, key: SigningKey): Uint8Array => {
  const complete: Header = {
    ...header,
    format: FORMAT,
    oldestReader: OLDEST_READER,
    bundleId: contentId(content)
  }
  const files = new Map(payloadOf(content))
  files.set(README, content.readme)
  files.set(BAG_INFO, utf8(bagInfo(complete, payloadOxum(files))))
  files.set(HEADER, utf8(`${canonicalJson(complete)}\n`))
  const bytes = seal(files, key)
  // What we write must be what we read: one set of rules, in one place.
  unpack(bytes)
  return bytes
}

/**
 * Adds declaration, manifests and signature to the files of a bag and makes the ZIP file. It checks names and sizes, nothing
 * else: tests make newer and hostile bundles with it.
 */
export const seal = (files: ReadonlyMap<string, Uint8Array>, key: SigningKey): Uint8Array => {
  const bag = new Map(files)
  bag.set(BAGIT, utf8(BAGIT_TEXT))
  bag.set(MANIFEST, payloadManifest(bag))
  const tags = tagManifest(bag)
  bag.set(TAG_MANIFEST, tags)
  bag.set(SIGNATURE, writeSignature({ publicKey: key.publicKey, signature: signTagManifest(tags, key) }))
  return writeZip(Array.from(bag, ([name, data]) => ({ name: `${BASE}${name}`, data })))
}
