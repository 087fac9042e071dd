import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { PianoError } from '#shared/contract/errors.ts'
import { AUDIENCES } from '#shared/model/audience.ts'
import { canonicalJson, type JsonObject } from '#shared/model/canonical-json.ts'
import { readBytes } from '../files/read-file.ts'
import { sha256 } from '../files/sha256.ts'
import type { Workspace } from '../store/workspace.ts'
import { cityKeyOf } from './city-key.ts'
import {
  BAG_INFO,
  bagInfo,
  bundleIdOf,
  HEADER,
  PAYLOAD,
  payloadManifest,
  payloadOxum,
  README
} from './container/bag.ts'
import { FORMAT, type Header, OLDEST_READER } from './container/header.ts'
import { LIMITS } from './container/limits.ts'
import { seal } from './container/pack.ts'
import { typeOfStem } from './content/file-names.ts'
import { ledgerOf } from './export/ledger.ts'
import { selectionLine } from './export/selection.ts'

export type SealedFolder = {
  readonly bytes: Uint8Array
  readonly header: JsonObject
  readonly packageHash: string
  readonly files: number
}

export type SealOptions = {
  readonly now: Date
  readonly version: string
  /** Given the bytes before the ledger is written. */
  readonly beforeLedger?: (bytes: Uint8Array) => Promise<void>
}

const unfit = (file: string, rule: string): PianoError => new PianoError('BUNDLE_INVALID', { file, rule })

/** Plain files below a folder by their name; never a link, so never a file outside it. Throws BUNDLE_INVALID, BUNDLE_TOO_LARGE. */
const readTree = async (folder: string, prefix: string): Promise<ReadonlyMap<string, Uint8Array>> => {
  const files = new Map<string, Uint8Array>()
  let size = 0
  const walk = async (path: string, name: string): Promise<void> => {
    for (const entry of await readdir(path, { withFileTypes: true })) {
      const child = `${name}${entry.name}`
      if (entry.isDirectory()) {
        await walk(join(path, entry.name), `${child}/`)
        continue
      }
      if (!entry.isFile()) throw unfit(child, 'link')
      size += (await lstat(join(path, entry.name))).size
      if (size > LIMITS.fileBytes) throw new PianoError('BUNDLE_TOO_LARGE', { size, limit: LIMITS.fileBytes })
      files.set(child, await readBytes(join(path, entry.name)))
    }
  }
  await walk(folder, prefix)
  return files
}

const plainFile = async (folder: string, name: string): Promise<Uint8Array | null> => {
  const facts = await lstat(join(folder, name)).catch(() => null)
  if (facts === null) return null
  if (!facts.isFile()) throw unfit(name, 'link')
  return readBytes(join(folder, name))
}

/** Lines of each record file, as the header counts them; the content may be anything. */
const countsOf = (files: ReadonlyMap<string, Uint8Array>): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const [name, bytes] of files) {
    const stem = /^data\/records\/([^/]+)\.ndjson$/.exec(name)?.[1]
    const type = stem === undefined ? null : typeOfStem(stem)
    if (type === null) continue
    const lines = new TextDecoder().decode(bytes).split('\n')
    const records = lines.filter(line => line !== '' && !line.includes('"withdrawn":true')).length
    if (records > 0) counts[type] = records
  }
  return counts
}

const parsed = (bytes: Uint8Array): unknown =>
  JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))

const givenHeader = (bytes: Uint8Array | null): JsonObject => {
  if (bytes === null) return {}
  try {
    const header = z.record(z.string(), z.json()).parse(parsed(bytes)) as JsonObject
    // Half a surrogate pair is JSON, but no text that could be written.
    canonicalJson(header)
    return header
  } catch (error) {
    throw new PianoError('BUNDLE_INVALID', { file: HEADER, rule: 'json' }, { cause: error })
  }
}

/**
 * A signed container out of prepared content, for other programs and for tests of hostile content: `data/**` of a folder, with
 * what `header.json` there says and `README.html`, both optional; the rest of the header is filled in. The content is signed
 * as it is and not looked at. Links are refused, nothing outside the folder is read.
 * Throws FILE_MISSING (no folder), BUNDLE_INVALID (links, names, header), BUNDLE_TOO_LARGE.
 */
export const sealFolder = async (
  workspace: Workspace,
  folder: string,
  { now, version, beforeLedger }: SealOptions
): Promise<SealedFolder> => {
  const facts = await lstat(join(folder, PAYLOAD)).catch(() => null)
  if (!facts?.isDirectory()) throw new PianoError('FILE_MISSING', { file: PAYLOAD })
  const files = new Map(await readTree(join(folder, PAYLOAD), PAYLOAD))
  const { city, key } = await cityKeyOf(workspace)
  const ledger = await ledgerOf(workspace)
  const given = givenHeader(await plainFile(folder, HEADER))
  const header: JsonObject = {
    format: FORMAT,
    oldestReader: OLDEST_READER,
    kind: 'share',
    workspaceId: workspace.id,
    city,
    audience: 'partner',
    language: workspace.language,
    languages: [workspace.language],
    licence: null,
    withheld: {},
    counts: countsOf(files),
    series: ledger.series,
    sequence: ledger.next,
    previous: ledger.previous,
    supersedes: null,
    recipient: null,
    createdAt: ledger.timeOf(now).toISOString(),
    appVersion: version,
    bundleId: bundleIdOf(payloadManifest(files)),
    ...given
  }
  const readme = await plainFile(folder, README)
  const oxum = payloadOxum(files)
  files.set(README, readme ?? new TextEncoder().encode('<!doctype html>\n<title>Piano Comune</title>\n'))
  files.set(HEADER, new TextEncoder().encode(`${canonicalJson(header)}\n`))
  const info = bagInfo({ ...(header as unknown as Header), city: cityIn(header, city.name) }, oxum)
  files.set(BAG_INFO, new TextEncoder().encode(info))
  const bytes = seal(files, key)
  const sealed = { bytes, header, packageHash: sha256(bytes), files: files.size }
  await beforeLedger?.(bytes)
  // A number that the ledger does not know would be given out again.
  if (!Object.hasOwn(given, 'sequence')) await noteInLedger(workspace, files, sealed, ledger.timeOf(now))
  return sealed
}

/** A city as the bag names it, whatever a hostile header holds in its place. */
const cityIn = (header: JsonObject, fallback: string): Header['city'] => {
  const city = z.looseObject({ name: z.string() }).safeParse(header['city'])
  return { id: '', name: city.success ? city.data.name : fallback, country: null }
}

const noteInLedger = async (
  workspace: Workspace,
  files: ReadonlyMap<string, Uint8Array>,
  { header, packageHash }: SealedFolder,
  at: Date
): Promise<void> => {
  const bytes = files.get(HEADER) ?? new Uint8Array()
  const audience = AUDIENCES.find(candidate => candidate === header['audience']) ?? null
  await workspace.commit({
    label: 'label.bundleExported',
    kind: 'exchange',
    operations: [
      {
        op: 'create',
        type: 'sentBundle',
        fields: {
          bundleId: bundleIdOf(payloadManifest(files)),
          packageHash,
          series: workspace.device(),
          sequence: Number(header['sequence']),
          audience,
          selection: selectionLine({ types: [], languages: [] }),
          createdAt: at.toISOString(),
          header: sha256(bytes)
        }
      }
    ],
    content: { blobs: new Map([[sha256(bytes), bytes]]) }
  })
}
