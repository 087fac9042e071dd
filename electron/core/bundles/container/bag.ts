import { sha256 } from '../../files/sha256.ts'
import type { Header } from './header.ts'
import { byCodeUnit } from './zip-write.ts'

/** Files of a bag by their name below `bundle/`. */
export type BagFiles = ReadonlyMap<string, Uint8Array>

/** The folder in the ZIP file that is the bag. */
export const BASE = 'bundle/'
/** The folder of the bag that holds the content. */
export const PAYLOAD = 'data/'

export const BAGIT = 'bagit.txt'
export const BAG_INFO = 'bag-info.txt'
export const MANIFEST = 'manifest-sha256.txt'
export const TAG_MANIFEST = 'tagmanifest-sha256.txt'
export const HEADER = 'header.json'
export const README = 'README.html'
export const SIGNATURE = 'signature.json'

/** Every tag file of our own format; a newer one may have more. */
export const TAG_FILES = [README, BAG_INFO, BAGIT, HEADER, MANIFEST, SIGNATURE, TAG_MANIFEST] as const

/** The declaration that makes a folder a bag (RFC 8493, 2.1.1). */
export const BAGIT_TEXT = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'

const UNSIGNED: readonly string[] = [TAG_MANIFEST, SIGNATURE]

const manifestOf = (files: BagFiles, belongs: (name: string) => boolean): Uint8Array => {
  const names = [...files.keys()].filter(belongs).sort(byCodeUnit)
  const lines = names.map(name => `${sha256(files.get(name) ?? new Uint8Array())}  ${name}\n`)
  return new TextEncoder().encode(lines.join(''))
}

export const isPayload = (name: string): boolean => name.startsWith(PAYLOAD)

/** `manifest-sha256.txt`: hash and name of every file of the content, sorted by name (RFC 8493, 2.1.3). */
export const payloadManifest = (files: BagFiles): Uint8Array => manifestOf(files, isPayload)

/** `tagmanifest-sha256.txt`: the same for all other files but itself and the signature (RFC 8493, 2.2.1). */
export const tagManifest = (files: BagFiles): Uint8Array =>
  manifestOf(files, name => !isPayload(name) && !UNSIGNED.includes(name))

/** Id of a bundle: the hash of its payload manifest, so that equal content has equal ids. */
export const bundleIdOf = (payloadManifestBytes: Uint8Array): string => sha256(payloadManifestBytes)

/** Number of bytes and of files of the content, as BagIt writes them: `octets.streams` (RFC 8493, 2.2.2). */
export const payloadOxum = (files: BagFiles): string => {
  let octets = 0
  let streams = 0
  for (const [name, data] of files) {
    if (!isPayload(name)) continue
    octets += data.length
    streams += 1
  }
  return `${octets}.${streams}`
}

/** `bag-info.txt`: for archives and their programs; everything in it repeats the header (RFC 8493, 2.2.2). */
export const bagInfo = (header: Header, oxum: string): string =>
  `${[
    `Bag-Software-Agent: Piano Comune ${header.appVersion}`,
    `Bagging-Date: ${header.createdAt.slice(0, 10)}`,
    `External-Identifier: ${header.bundleId}`,
    `Internal-Sender-Identifier: ${header.workspaceId}`,
    `Payload-Oxum: ${oxum}`,
    `Source-Organization: ${header.city.name}`
  ].join('\n')}\n`
