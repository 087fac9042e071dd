import { PianoError } from '#shared/contract/errors.ts'
import {
  BAG_INFO,
  BAGIT,
  BAGIT_TEXT,
  type BagFiles,
  bagInfo,
  bundleIdOf,
  HEADER,
  isPayload,
  MANIFEST,
  payloadManifest,
  payloadOxum,
  TAG_FILES,
  TAG_MANIFEST,
  tagManifest
} from './bag.ts'
import { FORMAT, type Header } from './header.ts'
import { LIMITS } from './limits.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const changed = (file: string, rule: string): PianoError => new PianoError('BUNDLE_CHANGED', { file, rule })
const invalid = (file: string, rule: string): PianoError => new PianoError('BUNDLE_INVALID', { file, rule })

const same = (a: Uint8Array | undefined, b: Uint8Array): boolean =>
  a !== undefined && Buffer.compare(a, b) === 0

const RECORDS = 'data/records/'

/** Refuses more records than a small computer can hold beside the file, before any of them is read. Throws BUNDLE_TOO_LARGE. */
export const checkRecordBytes = (files: BagFiles): void => {
  let size = 0
  for (const [name, { length }] of files) if (name.startsWith(RECORDS)) size += length
  if (size > LIMITS.recordBytes) throw new PianoError('BUNDLE_TOO_LARGE', { size, limit: LIMITS.recordBytes })
}

/**
 * Checks that every file is in a manifest and every line of a manifest has its file, unchanged, by making the manifests anew.
 * Throws PianoError BUNDLE_CHANGED.
 */
export const checkHashes = (files: BagFiles): void => {
  if (!same(files.get(TAG_MANIFEST), tagManifest(files))) throw changed(TAG_MANIFEST, 'hash')
  if (!same(files.get(MANIFEST), payloadManifest(files))) throw changed(MANIFEST, 'hash')
}

/**
 * Checks that the bag is a valid one of its format and says the same as its header (RFC 8493; FORMAT.md 4).
 * Throws PianoError BUNDLE_INVALID: the maker signed it, so nobody changed it, it was made wrong.
 */
export const checkBag = (files: BagFiles, header: Header): void => {
  const names = [...files.keys()]
  const missing = TAG_FILES.find(name => !files.has(name))
  if (missing !== undefined) throw invalid(missing, 'missing')
  const info = files.get(BAG_INFO) ?? new Uint8Array()
  const manifest = files.get(MANIFEST) ?? new Uint8Array()
  if (!same(files.get(BAGIT), utf8(BAGIT_TEXT))) throw invalid(BAGIT, 'bagit')
  if (header.bundleId !== bundleIdOf(manifest)) throw invalid(HEADER, 'bundleId')
  if (!names.some(isPayload)) throw invalid('data', 'missing')
  // A bag with fetch.txt is completed from the network (RFC 8493, 2.2.3): never here.
  if (files.has('fetch.txt')) throw invalid('fetch.txt', 'unknown')

  const oxum = payloadOxum(files)
  if (header.format > FORMAT) {
    if (!new TextDecoder().decode(info).split('\n').includes(`Payload-Oxum: ${oxum}`)) {
      throw invalid(BAG_INFO, 'oxum')
    }
    return
  }
  if (!same(info, utf8(bagInfo(header, oxum)))) throw invalid(BAG_INFO, 'info')
  const known: readonly string[] = TAG_FILES
  const unknown = names.find(name => !isPayload(name) && !known.includes(name))
  if (unknown !== undefined) throw invalid(unknown, 'unknown')
}
