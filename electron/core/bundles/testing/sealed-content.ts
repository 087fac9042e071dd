import { canonicalJson, type JsonObject } from '#shared/model/canonical-json.ts'
import {
  BAG_INFO,
  bagInfo,
  bundleIdOf,
  HEADER,
  PAYLOAD,
  payloadManifest,
  payloadOxum,
  README
} from '../container/bag.ts'
import { FORMAT, type HeaderInput, OLDEST_READER } from '../container/header.ts'
import { seal } from '../container/pack.ts'
import { KEY } from '../container/testing/small-bundle.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Records of each kind that the files of a content hold, as an honest header would count them. */
const countsOf = (
  data: ReadonlyMap<string, Uint8Array>,
  types: readonly string[],
  file: (type: string) => string
) =>
  Object.fromEntries(
    types.flatMap(type => {
      const lines = new TextDecoder().decode(data.get(file(type)) ?? new Uint8Array()).split('\n')
      const count = lines.filter(line => line.trim() !== '' && !/"withdrawn":\s*true/.test(line)).length
      return count === 0 ? [] : [[type, count]]
    })
  )

export type Lies = {
  /** What the header says instead of the truth. */
  readonly header?: JsonObject
  /** The bytes of the header, whatever they are. */
  readonly rawHeader?: string
  /** Files beside `data/`. */
  readonly files?: Readonly<Record<string, string>>
}

/** Any content under a right signature, with right hashes and, unless lies are told, a right header: what a harmful city could send. */
export const sealedContent = (
  data: ReadonlyMap<string, Uint8Array>,
  truth: HeaderInput,
  types: readonly string[],
  file: (type: string) => string,
  lies: Lies = {}
): Uint8Array => {
  const files = new Map([...data].map(([name, bytes]) => [`${PAYLOAD}${name}`, bytes]))
  const header = {
    ...truth,
    format: FORMAT,
    oldestReader: OLDEST_READER,
    bundleId: bundleIdOf(payloadManifest(files)),
    counts: countsOf(data, types, file)
  }
  const oxum = payloadOxum(files)
  files.set(README, utf8('<!doctype html>\n'))
  files.set(BAG_INFO, utf8(bagInfo(header, oxum)))
  files.set(HEADER, utf8(lies.rawHeader ?? `${canonicalJson({ ...header, ...lies.header })}\n`))
  for (const [name, text] of Object.entries(lies.files ?? {})) files.set(name, utf8(text))
  return seal(files, KEY)
}
