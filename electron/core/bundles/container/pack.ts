import { PianoError } from '#shared/contract/errors.ts'
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
import { type UnpackedBundle, unpack } from './unpack.ts'
import { writeZip } from './zip-write.ts'

export type BundleContent = {
  /** Files by their name below `data/`, e.g. `records/action.ndjson`. */
  readonly data: ReadonlyMap<string, Uint8Array>
  /** `README.html`: the page that people without the program can read. */
  readonly readme: Uint8Array
  /** Manifest of `data` where it is known already: all files are hashed for it. */
  readonly manifest?: Uint8Array
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

const payloadOf = (data: BundleContent['data']): ReadonlyMap<string, Uint8Array> =>
  new Map(Array.from(data, ([name, bytes]) => [`${PAYLOAD}${name}`, bytes]))

/** The manifest of a content: its hash is the id of the bundle. */
export const contentManifest = ({ data }: Pick<BundleContent, 'data'>): Uint8Array =>
  payloadManifest(payloadOf(data))

/** Id that a bundle of this content gets, to find it in the ledger before packing it again (DESIGN.md 5). */
export const contentId = (content: Pick<BundleContent, 'data'>): string =>
  bundleIdOf(contentManifest(content))

export type PackedBundle = UnpackedBundle & { readonly bytes: Uint8Array }

/**
 * Makes the signed bundle of a content: the same bytes for the same content, header and key, on any machine. It is opened again as a
 * stranger would open it, and every file in it compared with what was put in (RELIABILITY.md 1.6, Fossil).
 * Throws the PianoError that opening it would throw: BUNDLE_TOO_LARGE or BUNDLE_INVALID; INTERNAL for a file that is not the same.
 */
export const packAndOpen = (content: BundleContent, header: HeaderInput, key: SigningKey): PackedBundle => {
  const manifest = content.manifest ?? contentManifest(content)
  const complete: Header = {
    ...header,
    format: FORMAT,
    oldestReader: OLDEST_READER,
    bundleId: bundleIdOf(manifest)
  }
  const files = new Map(payloadOf(content.data))
  files.set(README, content.readme)
  files.set(BAG_INFO, utf8(bagInfo(complete, payloadOxum(files))))
  files.set(HEADER, utf8(`${canonicalJson(complete)}\n`))
  const bytes = seal(files, key, manifest)
  const opened = unpack(bytes)
  for (const [name, data] of files) {
    const read = opened.entries.get(name)
    if (read === undefined || Buffer.compare(read, data) !== 0) throw new PianoError('INTERNAL')
  }
  return { ...opened, bytes }
}

/** The bytes of `packAndOpen`. */
export const pack = (content: BundleContent, header: HeaderInput, key: SigningKey): Uint8Array =>
  packAndOpen(content, header, key).bytes

/**
 * Adds declaration, manifests and signature to the files of a bag and makes the ZIP file. It checks names and sizes, nothing
 * else: tests make newer and hostile bundles with it.
 */
export const seal = (
  files: ReadonlyMap<string, Uint8Array>,
  key: SigningKey,
  manifest: Uint8Array = payloadManifest(files)
): Uint8Array => {
  const bag = new Map(files)
  bag.set(BAGIT, utf8(BAGIT_TEXT))
  bag.set(MANIFEST, manifest)
  const tags = tagManifest(bag)
  bag.set(TAG_MANIFEST, tags)
  bag.set(SIGNATURE, writeSignature({ publicKey: key.publicKey, signature: signTagManifest(tags, key) }))
  return writeZip(Array.from(bag, ([name, data]) => ({ name: `${BASE}${name}`, data })))
}
